#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How often events are right, by the confidence they were given: a table, and a picture.

usage: calibrate.py ZEITSTRAHL-CLI PICTURE.svg [EVAL]
EVAL is a folder with data/meetings (dev.tsv, dev/*.txt): used as well if it is there.
An event is right if its kind, days, place, people and state all are."""
import csv
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

BINS = [(0.0, 0.5), (0.5, 0.6), (0.6, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01)]


def folded(name):
    plain = unicodedata.normalize("NFKD", name.lower())
    return re.sub(r"[^a-z0-9 ]", "", plain.replace("ß", "ss"))


def surnames(names):
    return {folded(name).split()[-1] for name in names if folded(name).strip()}


def own_reports(path):
    reports = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("=== "):
            name, published = line[4:].split()
            reports.append({"id": name, "published": published, "text": "", "events": []})
        elif line.startswith("> "):
            kinds, states, days, rest = line[2:].split(" ", 3)
            places, people = rest.split(": ", 1)
            first, _, last = days.partition("/")
            reports[-1]["events"].append(dict(
                kinds=kinds.split("/"), states=states.split("|"), first=first, last=last or first,
                places=places.split("|"), people=people.split(", ")))
        elif reports and not line.startswith("#"):
            reports[-1]["text"] += line + "\n"
    return reports


def eval_reports(folder):
    events = {}
    with open(folder / "dev.tsv", encoding="utf-8") as table:
        for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
            events.setdefault(row["file"], []).append(dict(
                kinds=[row["event_type"], *row["alt_types"].split(";")],
                states=["held", "background"] if row["status"] in ("held", "background") else [row["status"]],
                first=row["date_start"] or "-", last=row["date_end"] or "-",
                places=[row["place"] or "-"], people=row["participants"].split("; ")))
    for path in sorted((folder / "dev").glob("*.txt")):
        _, published, text = path.read_text(encoding="utf-8").split("\n", 2)
        yield {"id": path.name, "published": published, "text": text, "events": events.get(path.name, [])}


def shared(gold, found):
    return len(surnames(gold["people"]) & surnames(found["participants"]))


def right(gold, found):
    place = folded(found["place"] or "")
    return (found["type"] in gold["kinds"] and found["status"] in gold["states"]
            and surnames(gold["people"]) == surnames(found["participants"])
            and (gold["places"][0] == "-" or any(place and (place in folded(p) or folded(p) in place) for p in gold["places"]))
            and (gold["first"] == "-" or "X" in gold["first"] or len(gold["first"]) < 10
                 or (found["first"] == gold["first"] and found["last"] == gold["last"])))


def judged(cli, reports):
    lines = "".join(json.dumps({"id": r["id"], "lang": "de", "published": r["published"], "text": r["text"].strip()}) + "\n" for r in reports)
    answers = subprocess.run([cli, "meetings"], input=lines, capture_output=True, text=True, check=True).stdout.splitlines()
    for report, answer in zip(reports, answers):
        free = list(report["events"])
        for found in json.loads(answer)["events"]:
            best = max(free, key=lambda g: (right(g, found), shared(g, found)), default=None)
            good = best is not None and right(best, found)
            if good:
                free.remove(best)
            yield found["confidence"], good


def picture(rows, path):
    text = 'font-family="Liberation Sans, Arial, sans-serif" font-size="12" fill="#333"'
    out = ['<svg xmlns="http://www.w3.org/2000/svg" width="420" height="320" viewBox="0 0 420 320">',
           "<title>Confidence and how often it is right</title>", '<rect width="420" height="320" fill="#fff"/>',
           f'<text x="60" y="22" {text} font-weight="bold">Of events given this confidence, so many are right</text>']
    x, y = (lambda v: 60 + 330 * v), (lambda v: 280 - 240 * v)
    for v in (0, 0.25, 0.5, 0.75, 1):
        out.append(f'<path d="M60 {y(v):g}H390" stroke="#ddd"/><text x="52" y="{y(v) + 4:g}" text-anchor="end" {text}>{v:.0%}</text>')
        out.append(f'<text x="{x(v):g}" y="298" text-anchor="middle" {text}>{v:g}</text>')
    out.append(f'<path d="M{x(0):g} {y(0):g}L{x(1):g} {y(1):g}" stroke="#999" stroke-dasharray="4 4"/>')
    for mean, share, count in rows:
        out.append(f'<circle cx="{x(mean):.1f}" cy="{y(share):.1f}" r="{3 + count ** 0.5:.1f}" fill="#0072B2" fill-opacity=".7"/>')
        out.append(f'<text x="{x(mean):.1f}" y="{y(share) + 22:.1f}" text-anchor="middle" {text}>{count}</text>')
    path.write_text("\n".join(out) + "\n</svg>\n", encoding="utf-8")


def main():
    cli, svg = sys.argv[1], pathlib.Path(sys.argv[2])
    reports = own_reports(pathlib.Path(__file__).with_name("reports.de.txt"))
    folder = pathlib.Path(sys.argv[3]) / "data/meetings" if len(sys.argv) > 3 else None
    if folder:
        if not (folder / "dev.tsv").is_file():
            sys.exit(f"calibrate: {sys.argv[3]} holds no measuring texts: {folder / 'dev.tsv'} is not there")
        reports += eval_reports(folder)
    events, rows = list(judged(cli, reports)), []
    print(f"{len(reports)} reports, {len(events)} events\nconfidence  events  mean  right")
    for low, high in BINS:
        inside = [(c, good) for c, good in events if low <= c < high]
        if inside:
            mean, share = sum(c for c, _ in inside) / len(inside), sum(g for _, g in inside) / len(inside)
            rows.append((mean, share, len(inside)))
            print(f"{low:.1f} to {min(high, 1):.1f}  {len(inside):6d}  {mean:.2f}  {share:5.0%}")
    picture(rows, svg)


if __name__ == "__main__":
    main()
