import { expect, test } from "vitest";
import { webAddress } from "./web-address.ts";

test.each([
  ["https://example.org", "https://example.org/"],
  ["https://example.org/a b?ä=[1]#x#y%", "https://example.org/a%20b?%C3%A4=%5B1%5D#x%23y%25"],
  ["http://[::1]:8080/%41%%zz", "http://[::1]:8080/%41%25%25zz"],
  ["mailto:post@example.org", "mailto:post@example.org"],
  ["https://münchen.example/", "https://xn--mnchen-3ya.example/"],
])("%s is written as %s", (address, written) => {
  expect(webAddress(address)).toBe(written);
});

test.each([
  "",
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "../x",
  "https://",
])("%s leads nowhere", (address) => {
  expect(webAddress(address)).toBeNull();
});
