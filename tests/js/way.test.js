// A file of a recording on its way: written to a disk that may be full, then out of the browser, whatever page dies in between.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { postJson } from "../../static/js/recording/post.js";
import { append, Reel, sum } from "../../static/js/recording/reel.js";
import { merged } from "../../static/js/recording/shelf.js";
import { finish, note, stageOf } from "../../static/js/recording/way.js";

const FACTS = { conversation: "conv_1", permit: "p", type: "video/webm", with: "Samira", started_ms: 1000 };
const hash = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** A file in memory, with room for so many bytes. */
function memory(room = Infinity) {
  let bytes = Buffer.alloc(0);
  return {
    get bytes() {
      return bytes;
    },
    isOpen: true,
    write(more, { at }) {
      const taken = more.subarray(0, Math.max(0, room - at));
      if (taken.length === 0 && more.length > 0) throw new DOMException("", "QuotaExceededError");
      bytes = Buffer.concat([bytes.subarray(0, at), taken]);
      return taken.length;
    },
    read(into, { at }) {
      return bytes.copy(into, 0, at);
    },
    getSize: () => bytes.length,
    flush() {},
    close() {
      this.isOpen = false;
    },
  };
}

test("a full disk keeps what is written, says so once, and adds nothing behind the gap", () => {
  for (const room of [10, 14, 15]) {
    const [data, log] = [memory(room), memory()];
    const reel = new Reel(data, log, FACTS);
    for (let length_ms = 500; length_ms <= room * 100; length_ms += 500) reel.write(Buffer.alloc(5, length_ms / 500), { length_ms });
    assert.throws(() => reel.write(Buffer.alloc(5, 9), { length_ms: 9999 }), { name: "QuotaExceededError" });
    reel.write(Buffer.alloc(5, 10), { length_ms: 9999 });
    const ended = reel.close({ ended_ms: 9000 });
    assert.equal(data.bytes.length, room);
    assert.deepEqual(ended, { ended_ms: 9000, size_bytes: room, sha256: hash(data.bytes) });
    assert.deepEqual(merged(String(log.bytes)), { ...FACTS, length_ms: Math.floor(room / 5) * 500, ...ended });
    assert.deepEqual([data.isOpen, log.isOpen], [false, false]);
  }
});

test("where there is no room for what must be known, nothing is recorded; where there is none for the end, the file is whole", () => {
  assert.throws(() => new Reel(memory(), memory(0), FACTS), { name: "QuotaExceededError" });
  const [data, log] = [memory(), memory(JSON.stringify(FACTS).length + 2)];
  const reel = new Reel(data, log, FACTS);
  assert.throws(() => reel.write(Buffer.from("abc"), { length_ms: 500 }), { name: "QuotaExceededError" });
  assert.throws(() => reel.close({ ended_ms: 9000 }), { name: "QuotaExceededError" });
  assert.deepEqual([data.isOpen, log.isOpen], [false, false]);
  assert.deepEqual(sum(data), { size_bytes: 3, sha256: hash("abc") });
});

/** One browser and one server, in which a page may die before or after each thing that it does. */
function world({ log = FACTS, bytes = Buffer.from("film"), answers = () => ({ kind: "done", text: "" }) } = {}) {
  const disk = { log: memory(), data: memory(), isErased: false };
  append(disk.log, log);
  if (bytes.length > 0) disk.data.write(bytes, { at: 0 });
  const told = [];
  const kept = () => {
    const { permit = "", ...facts } = merged(String(disk.log.bytes));
    return { account: "a", name: "req_1", facts: { permit, ...facts }, file: { size: disk.data.getSize(), lastModified: 8000 + told.length } };
  };
  const hands = (dies = Infinity) => {
    let done = 0;
    const mayDie = async (deed) => {
      if (done++ === dies) throw new Error("the tab is gone");
      const result = deed();
      if (done++ === dies) throw new Error("the tab is gone");
      return result;
    };
    const noting = (facts) => mayDie(() => append(disk.log, facts));
    return {
      // A dead page does not go on after a note as one with a full disk does.
      note: async (facts) => noting(facts).catch(() => new Promise(() => {})),
      sum: () => mayDie(() => sum(disk.data)),
      tell: (what) => mayDie(() => {
        assert.equal(disk.isErased, false, "told before it goes");
        const answer = answers(what);
        told.push([what, answer.kind]);
        return answer;
      }),
      erase: () => mayDie(() => {
        assert.ok(told.length === 0 ? kept().facts.permit === "" : ["done", "refused"].includes(told.at(-1)[1]), "erased after an answer only");
        disk.isErased = true;
      }),
    };
  };
  return { disk, told, kept, hands };
}

const settled = (deed) => Promise.race([deed.catch(() => {}), new Promise((later) => setTimeout(later, 5))]);

test("a page that dies anywhere between the copy and the end is followed by one that goes on with the same", async () => {
  const decisions = [[{ saved_ms: 5, saved_as: "x.webm" }, "saved"], [{ discarded_ms: 5 }, "discarded"]];
  for (const [facts, stage] of decisions) {
    for (let dies = 0; dies < 10; dies += 1) {
      const { disk, told, kept, hands } = world();
      const first = kept();
      assert.equal(stageOf(first), "kept");
      const dying = hands(dies);
      await settled(note(first, dying, facts).then(() => finish(first, dying)));
      if (!disk.isErased) {
        const second = kept();
        // Died before it was noted: the agent is asked again; later nobody asks, and nothing else can be told.
        if (stageOf(second) === "kept") {
          assert.deepEqual([told, dies], [[], 0]);
          await note(second, hands(), facts);
        }
        assert.equal(stageOf(second), stage);
        await finish(second, hands());
      }
      assert.ok(disk.isErased);
      assert.ok(told.length >= 1);
      for (const [what] of told) {
        assert.deepEqual(what, told[0][0], "the same is told however often");
        if (stage === "saved") assert.deepEqual([what.size_bytes, what.sha256], [4, hash("film")]);
        else assert.deepEqual(what, { discarded: true });
      }
    }
  }
});

test("what is known of a file is told only if it is that file", async () => {
  const cases = [
    [{ size_bytes: 4, sha256: "known", ended_ms: 5000, length_ms: 3000 }, { ended_ms: 5000, length_ms: 3000, size_bytes: 4, sha256: "known" }],
    [{ size_bytes: 3, sha256: "older", ended_ms: 5000, length_ms: 3000 }, { ended_ms: 5000, length_ms: 3000, size_bytes: 4, sha256: hash("film") }],
    [{ length_ms: 9_000_000 }, { ended_ms: 8000, length_ms: 7000, size_bytes: 4, sha256: hash("film") }],
  ];
  for (const [known, expected] of cases) {
    const { told, kept, hands } = world({ log: { ...FACTS, ...known, saved_ms: 5 } });
    await finish(kept(), hands());
    assert.deepEqual(told[0][0], { started_ms: 1000, ...expected });
  }
  const { kept, hands, told } = world({ log: { ...FACTS, saved_ms: 5 } });
  await assert.rejects(finish({ ...kept(), file: { size: 7, lastModified: 1 } }, hands()));
  assert.deepEqual(told, []);
});

test("no answer and a page from before keep the file; a no of the server is an answer", async () => {
  for (const [kind, isErased] of [["done", true], ["refused", true], ["stale", false], ["lost", false]]) {
    const { disk, kept, hands } = world({ log: { ...FACTS, saved_ms: 5 }, answers: () => ({ kind, text: "registered before" }) });
    assert.equal((await finish(kept(), hands())).kind, kind);
    assert.equal(disk.isErased, isErased, kind);
  }
});

test("nothing undecided goes, an empty file goes by itself, and one of which nothing is known can be discarded", async () => {
  const { kept, hands } = world();
  await assert.rejects(finish(kept(), hands()));
  assert.equal(stageOf(world({ log: { ...FACTS, downloaded_ms: 5 } }).kept()), "downloaded");
  const empty = world({ bytes: Buffer.alloc(0) });
  assert.equal(stageOf(empty.kept()), "empty");
  await finish(empty.kept(), empty.hands());
  assert.deepEqual([empty.told, empty.disk.isErased], [[[{ discarded: true }, "done"]], true]);
  for (const bytes of [Buffer.alloc(0), Buffer.from("film")]) {
    const torn = world({ log: {}, bytes });
    assert.equal(stageOf(torn.kept()), bytes.length === 0 ? "empty" : "torn");
    if (bytes.length > 0) await assert.rejects(finish(torn.kept(), torn.hands()));
    await note(torn.kept(), torn.hands(), { discarded_ms: 5 });
    await finish(torn.kept(), torn.hands());
    assert.deepEqual([torn.told, torn.disk.isErased], [[], true]);
  }
});

test("only our own words are an answer, and a page from before is told from a line that is lost", async () => {
  const answers = [
    [new Response('{"text":"registered"}', { status: 201 }), { kind: "done", text: "registered" }],
    [new Response(null, { status: 204 }), { kind: "done", text: "" }],
    [new Response('{"error":"registered","text":"before"}', { status: 409 }), { kind: "refused", text: "before" }],
    [new Response('{"error":"stale-form"}', { status: 403 }), { kind: "stale" }],
    [new Response('{"error":"sign-in-first"}', { status: 401 }), { kind: "stale" }],
    [new Response("{}", { status: 429 }), { kind: "lost" }],
    [new Response("{}", { status: 503 }), { kind: "lost" }],
    [new Response("<p>Welcome to our network</p>"), { kind: "lost" }],
    [null, { kind: "lost" }],
  ];
  const { fetch } = globalThis;
  try {
    for (const [response, expected] of answers) {
      globalThis.fetch = async () => response ?? Promise.reject(new TypeError());
      assert.deepEqual(await postJson("/x", "t", {}, AbortSignal.timeout(1000)), expected);
    }
  } finally {
    globalThis.fetch = fetch;
  }
});
