/** Why an attempt to deliver a webhook failed: one row a code. */
export const DELIVERY_ERRORS = {
  timeout: "No answer within 15 seconds.",
  unreachable: "No connection, or none that could be trusted.",
  redirect: "The receiver answered with a redirect, which is never followed.",
  refused: "The receiver answered with another status than 2xx.",
  name_unknown: "The host's name leads nowhere, or nobody could say where.",
  address_refused: "The address, or what its name leads to, is none that webhooks are sent to.",
  endpoint_disabled: "The endpoint was disabled.",
  endpoint_deleted: "The endpoint was deleted.",
  interrupted: "The attempts broke off on our side.",
} as const;

export type DeliveryError = keyof typeof DELIVERY_ERRORS;
export const DELIVERY_ERROR_CODES = Object.keys(DELIVERY_ERRORS) as [
  DeliveryError,
  ...DeliveryError[],
];
