// ICE credentials go from a description into a fragment and from a fragment into a description; nothing else moves.

import assert from "node:assert/strict";
import { test } from "node:test";

import { credentialsOf, withCredentials } from "../../static/js/call/credentials.js";

const section = (mid) => `m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:${mid}\r\na=ice-ufrag:old\r\na=ice-pwd:oldpassword\r\na=setup:passive\r\n`;
const description = `v=0\r\no=- 77 1 IN IP4 127.0.0.1\r\ns=-\r\na=ice-lite\r\n${section("0")}${section("1")}`;

test("a fragment has the credentials and the first section", () => {
  assert.equal(credentialsOf(description), "a=ice-ufrag:old\r\na=ice-pwd:oldpassword\r\nm=audio 9 RTP/AVP 0\r\na=mid:0\r\n");
});

test("a description gets the new credentials in every section and its next version", () => {
  const renewed = withCredentials(description, "a=ice-lite\r\na=ice-ufrag:n$1w\r\na=ice-pwd:newpassword\r\n");
  const wanted = description.replaceAll("ufrag:old", "ufrag:n$$1w").replaceAll("oldpassword", "newpassword").replace("77 1 ", "77 2 ");
  assert.equal(renewed, wanted);
  assert.equal(withCredentials(description, credentialsOf(description)), description.replace("77 1 ", "77 2 "));
});
