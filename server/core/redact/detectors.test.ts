import { describe, expect, test } from "vitest";
import type { DetectorId } from "./detector";
import { detectors } from "./detectors";
import { plain } from "./plain";

const finding = (id: DetectorId, text: string) =>
  detectors.filter((detector) => detector.id === id).flatMap(({ find }) => find(plain(text)).map(({ start, end }) => text.slice(start, end)));

const of = (...parts: string[]) => parts.join("");
const pem = (of("-----BEGIN ", "RSA ", "PRIVATE KEY-----"));

/** What each finds in a text, and all it finds there. */
const seen: Record<DetectorId, readonly (string | readonly [text: string, found: string])[]> = {
  mail: [
    "marta.kowalska+bills@larkfield.co.uk",
    "o'neill@larkfield.ie",
    "jürgen@müller.de",
    "владимир@почта.рф",
    "a_b@xn--bcher-kva.example",
    ["<marta@larkfield.eu>, please", "marta@larkfield.eu"],
    ["'marta@larkfield.eu'.", "marta@larkfield.eu"],
    ["/confirm?to=marta%40larkfield.eu&x=1", "marta%40larkfield.eu"],
    ["👩‍🦰marta@larkfield.eu👍", "marta@larkfield.eu"],
  ],
  phone: [
    "+49 30 901820-00",
    "+49 (0)30 901820",
    "+442079460958",
    "+1-212-736-5000 ext. 12",
    "+33\u00a01\u00a042\u00a068\u00a053\u00a000",
    "+49 30 9018\u201120 11",
    "0049 30 901820",
    "(212) 736-5000",
    "1-800-275-2273",
    "212.736.5000",
    "020 7946 0958",
    "07700 900123",
    "07700900123",
    "030/901820 11",
    "01 42 68 53 00",
    "01.42.68.53.00",
    "06-12345678",
    "612 34 56 78",
    "138 0013 8000",
    "(11) 91234-5678",
    "٠٢٠ ٧٩٤٦ ٠٩٥٨",
    ["Tel. 901820", "901820"],
    ['{"phone": "2127365000"}', "2127365000"],
    ["Phone number: 612 345 678.", "612 345 678"],
  ],
  card: [
    "4539 1488 0343 6467",
    "4539148803436467",
    "4539-1488-0343-6467",
    "4539\u202f1488\u202f0343\u202f6467",
    "378282246310005",
    "3782 822463 10005",
    "5555555555554444",
    "2223003122003222",
    "6011111111111117",
    "30569309025904",
    "3530111333300000",
    ["in 2024 4539 1488 0343 6467 124 was", "4539 1488 0343 6467"],
    ["カード4539148803436467です", "4539148803436467"],
  ],
  account: [
    "GB82 WEST 1234 5698 7654 32",
    "DE89370400440532013000",
    "nl91abna0417164300",
    "NO93 8601 1117 947",
    "FR14 2004 1010 0505 0001 3M02 606",
    ["to ES91 2100 0418 4502 0005 1332 BANK today", "ES91 2100 0418 4502 0005 1332"],
  ],
  "national-id": [
    "536-90-4399",
    ["SSN 536904399", "536904399"],
    "JG 10 37 59 A",
    "12345678Z",
    "X1234567L",
    "2 55 08 14 168 025 38",
    "86095742719",
    "86 095 742 719",
    ["BSN: 111222333", "111222333"],
    "1112.22.333",
    "85.07.30-033.28",
    "44051401359",
    "640823-3234",
    "756.9217.0769.85",
    "529.982.247-25",
    "RSSMRA85T10A562S",
  ],
  key: [
    of("gh", "p_", "a7Kq2Zx9Rm4Tb6Wc1Yd8Ve3a7Kq2Zx9Rm4Tb6Wc1"),
    [`Authorization: Bearer ${of("q9Zx", "7Kd2", "Rm4T", "b6Wc", "1Yd8")}`, of("q9Zx", "7Kd2", "Rm4T", "b6Wc", "1Yd8")],
    [`Authorization: Basic ${of("YmFrZXI6", "czNlZGM0a2Uh")}`, of("YmFrZXI6", "czNlZGM0a2Uh")],
    `${pem}\nMIIEpAIBAAKCAQEA7b1c\nq9Zx7Kd2Rm4Tb6Wc1Yd8==\n-----END RSA PRIVATE KEY-----`,
    [`${pem}\nMIIEpAIBAAKCAQEA7b1c\n\nand so on`, `${pem}\nMIIEpAIBAAKCAQEA7b1c`],
  ],
};

describe.for(detectors.map(({ id }) => id))("%s", (id) => {
  test.for(seen[id].map((one) => (typeof one === "string" ? [`Write to ${one} today`, one] : one)))("finds in “%s” no more and no less than %s", ([text = "", found]) => {
    expect(finding(id, text)).toEqual([found]);
  });
});

describe("nobody's number", () => {
  test.for([
    "at 10:30 on 2026-11-20, order 20261120-0042",
    "on 20.11.2026 10:30, or 01-02-2026 10:30:45",
    "version 3.2.0, v1.2.3-beta.4, 10.0.19045.4170",
    "lodash@4.17.21 and package@1.2.0-beta.rc, @marta",
    "£1,250.50, 48 000 households, 1 234 567 890 people, 12,345,678.90",
    "0.4539148803436467 and 1.23456789e+12, −0.123456789",
    "id 0198c0de-0000-7000-8000-000000000000",
    "sha 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "192.168.100.100:8080, 2001:db8::8a2e:370:7334",
    "1732106516123 ms, 1732106516 s",
    "4539 1488 0343 6468, GB82 WEST 1234 5698 7654 33, 12345678A, 86095742718",
    "ISBN 978-3-16-148410-0, EAN 4006381333931",
    "Bearer of good news, basic understanding; the telephone rang 3 times",
    "2021 2022 2023 2024 2025 2026",
  ])("is left alone: %s", (text) => {
    expect(detectors.flatMap(({ id }) => finding(id, text))).toEqual([]);
  });
});
