import { describe, expect, test } from "vitest";
import { CLOSED_ADDRESSES } from "../../test/worker/webhooks/spellings.ts";
import { whyNotAddress } from "./address.ts";
import { isPublicAddress } from "./public-address.ts";

const RULES = { ownHosts: ["api.liftwright.example"], allowLoopback: false };
const ON_A_DESK = { ownHosts: ["127.0.0.1:8787"], allowLoopback: true };
const why = (url: string, rules = RULES) => whyNotAddress(url, rules);

test.each(CLOSED_ADDRESSES)("%s is refused", (url) => {
  expect(why(url)).toMatch(/\.$/);
});

test.each([
  "https://hooks.example.com/",
  "https://hooks.example.com:443/in?from=liftwright#part",
  "https://HOOKS.example.com/a%20b",
  "https://bücher.example/",
  "https://a-1.b_2.example.co.uk/",
  "https://10.0.0.1.nip.io/",
])("%s is taken", (url) => {
  expect(why(url)).toBeNull();
});

test.each([
  "https://api.liftwright.example/v1/athletes",
  "https://API.liftwright.example:443/",
  "https://api.liftwright.example./",
])("%s is this service itself", (url) => {
  expect(why(url)).toBe("This service sends no webhooks to itself.");
});

describe("on a developer's machine", () => {
  test.each(["http://localhost:3000/hook", "http://127.0.0.1:3000/hook", "http://localhost/"])(
    "%s is taken there and nowhere else",
    (url) => {
      expect(why(url, ON_A_DESK)).toBeNull();
      expect(why(url)).not.toBeNull();
    },
  );
  test.each(CLOSED_ADDRESSES)("%s is refused all the same", (url) => {
    expect(why(url, ON_A_DESK)).not.toBeNull();
  });
  test.each(["http://127.0.0.1:8787/", "http://localhost:8787/v1"])("%s is itself", (url) => {
    expect(why(url, ON_A_DESK)).toBe("This service sends no webhooks to itself.");
  });
});

test.each([
  ["8.8.8.8", true],
  ["93.184.216.34", true],
  ["11.0.0.0", true],
  ["9.255.255.255", true],
  ["100.63.255.255", true],
  ["100.128.0.0", true],
  ["172.15.255.255", true],
  ["172.32.0.0", true],
  ["192.0.1.0", true],
  ["198.17.255.255", true],
  ["198.20.0.0", true],
  ["223.255.255.255", true],
  ["2606:2800:21f:cb07:6820:80da:af6b:8b2c", true],
  ["2a00:1450:4001:830::200e", true],
  ["2001:200::1", true],
  ["0.1.2.3", false],
  ["10.255.255.255", false],
  ["100.64.0.0", false],
  ["100.127.255.255", false],
  ["127.255.255.254", false],
  ["169.254.0.1", false],
  ["172.16.0.0", false],
  ["172.31.255.255", false],
  ["192.0.0.170", false],
  ["192.0.2.1", false],
  ["192.88.99.1", false],
  ["192.168.0.0", false],
  ["198.18.0.0", false],
  ["198.19.255.255", false],
  ["198.51.100.7", false],
  ["203.0.113.7", false],
  ["224.0.0.0", false],
  ["240.0.0.1", false],
  ["255.255.255.255", false],
  ["::", false],
  ["::1", false],
  ["::ffff:8.8.8.8", false],
  ["::ffff:10.0.0.1", false],
  ["64:ff9b::808:808", false],
  ["100::1", false],
  ["2001::1", false],
  ["2001:2::1", false],
  ["2001:1ff:ffff::1", false],
  ["2001:db8::1", false],
  ["2002:808:808::1", false],
  ["3fff::1", false],
  ["5f00::1", false],
  ["fc00::1", false],
  ["fe80::1", false],
  ["fe80::1%eth0", false],
  ["ff02::1", false],
  ["01.2.3.4", false],
  ["1.2.3", false],
  ["256.1.1.1", false],
  ["1.2.3.4.5", false],
  ["", false],
  ["nonsense", false],
  ["1:2:3", false],
])("the address %s lies on the open net: %s", (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected);
});
