import { describe, expect, test } from "vitest";
import { isPublicIp } from "./public-address.ts";

describe("addresses of the public Internet", () => {
  test.each([
    "93.184.216.34",
    "1.1.1.1",
    "172.32.0.1",
    "2606:4700::1111",
    "::ffff:1.1.1.1",
    "64:ff9b::101:101",
  ])("%s is one", (address) => {
    expect(isPublicIp(address)).toBe(true);
  });

  test.each([
    ...[
      "0.0.0.0",
      "10.1.2.3",
      "100.64.0.1",
      "127.0.0.1",
      "169.254.169.254",
      "172.16.0.1",
      "172.31.255.255",
    ],
    ...[
      "192.168.1.1",
      "198.18.0.1",
      "203.0.113.9",
      "224.0.0.1",
      "255.255.255.255",
      "1.2.3",
      "256.1.1.1",
      "",
    ],
    ...[
      "::",
      "::1",
      "fe80::1",
      "fe80::1%eth0",
      "fc00::1",
      "fd12::1",
      "ff02::1",
      "2001:db8::1",
      "2002:a00::1",
    ],
    ...[
      "::ffff:10.0.0.1",
      "::ffff:7f00:1",
      "64:ff9b::a00:1",
      "1::2::3",
      "xyz::",
      "1:2:3:4:5:6:7:8:9",
    ],
  ])("%j is none", (address) => {
    expect(isPublicIp(address)).toBe(false);
  });
});
