#!/bin/bash
# The figures of packaging/figures.md, by one command: Visavis and Janus in turns under the same loads, medians of ROUNDS (5).
#   tests/load/figures.sh [OUTPUT_FOLDER]
# The server on core 0, the generator on core 1, a fresh server for every run. Needs: apt-get install -y --no-install-recommends
# janus libssl-dev; nothing else running. About twenty minutes. QUICK=1 runs each load once and leaves the largest out.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here/target/figures}
rounds=${ROUNDS:-5}
mkdir -p "$out"
command -v janus >/dev/null || { echo "janus is missing: apt-get install -y --no-install-recommends janus" >&2; exit 1; }
program=${VISAVIS:-$here/../../target/release/visavis}
[ -x "$program" ] || (cd "$here/../.." && cargo build --release)
(cd "$here" && cargo build --release)
tools=${CARGO_TARGET_DIR:-$here/target}/release
export SFULOAD=$tools/sfuload
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
port=29443
origin=https://127.0.0.1:$port

serve() { # a set-up folder, copied for every run
  taskset -c 0 "$program" serve --data "$scratch/$1" --listen 127.0.0.1:$port --origin $origin --capacity 4000 >"$scratch/log" 2>&1 &
  pid=$!
  until curl -sk $origin/healthz >/dev/null; do kill -0 $pid && sleep 0.1; done
}
finish() { kill $pid; wait $pid 2>/dev/null || true; }

serve first
echo "three blue bicycles" | "$program" setup --data "$scratch/first" --business Load --address Here --contact-email a@example.org \
  --owner-name Owner --owner-email a@example.org --owner-password-stdin --time-zone UTC >/dev/null
"$program" room create --data "$scratch/first" --slug advice --name Advice >/dev/null
sleep 8 # what a packet costs on this machine is measured once, 3 s after the first start, and not during anybody's joins
finish

visavis() {
  rm -rf "$scratch/run" "$scratch/run.key"
  cp -a "$scratch/first" "$scratch/run"; cp -a "$scratch/first.key" "$scratch/run.key"
  serve run
  token=$("$program" token --data "$scratch/run" --room advice --can publish,play --ttl 1h 2>/dev/null | tail -1)
  taskset -c 1 "$SFULOAD" --whip "$origin/whip/{room}/p{pub}" --whep "$origin/whep/{room}/p{pub}" --room advice --token "$token" \
    --pid $pid --label visavis "$@" 2>>"$out/errors" || true
  finish
}
both() { # NAME ROUNDS generator's arguments
  name=$1; times=$2; shift 2
  for _ in $(seq "$times"); do
    printf '%s\t%s\n' "$name" "$(visavis "$@")"
    printf '%s\t%s\n' "$name" "$("$here/run-janus.sh" "$@" 2>>"$out/errors")"
  done | tee -a "$out/runs"
}
alone() { name=$1; times=$2; shift 2; for _ in $(seq "$times"); do printf '%s\t%s\n' "$name" "$(visavis "$@")"; done | tee -a "$out/runs"; }

: >"$out/runs"; : >"$out/errors"
all="--nack --twcc"
both "1→100" "$rounds" --pubs 1 --subs 100 --bitrate 2000 $all
both "1→200" "$rounds" --pubs 1 --subs 200 --bitrate 2000 $all
both "10×10" "$rounds" --meeting 10 --bitrate 1500 $all
both "1→100, one join at a time" "$rounds" --pubs 1 --subs 100 --bitrate 2000 --join-concurrency 1 $all
for _ in $(seq "$rounds"); do
  alone "saturated, 1→200 at 12 Mbit/s" 1 --pubs 1 --subs 200 --bitrate 12000 --no-audio $all
  printf '%s\t%s\n' "saturated, 1→200 at 12 Mbit/s" "$(taskset -c 0 "$tools/yardstick")" | tee -a "$out/runs"
done
for receivers in 10 30 100 200; do both "growth $receivers" 1 --pubs 1 --subs $receivers --bitrate 2000 $all; done
if [ -z "${QUICK:-}" ]; then
  for receivers in 400 700 1000 1300; do alone "growth $receivers" 1 --pubs 1 --subs $receivers --bitrate 2000 $all; done
fi
"$tools/medians" --plot "$out/growth.svg" <"$out/runs" | tee "$out/table.md"
