/** `require("process")` within packages: the test pool finds the module for imports alone. */
module.exports = globalThis.process;
