/** How sheets, keys and notebooks look: black on white, in millimetres, without anything that a page lends them. */
export const sheetStyle = `
.paper { margin: 0; background: #fff; color: #000; font: 10.5pt/1.55 "Pretendard Variable", Pretendard, "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", sans-serif; font-variant-numeric: tabular-nums; word-break: keep-all; overflow-wrap: anywhere; }
.paper *, .paper *::before { box-sizing: border-box; }
:where(.paper) :where(h1, h2, h3, p, ul, ol, dl, dd, figure, table) { margin: 0; padding: 0; }
.sheet + .sheet { break-before: page; }
@media screen { body.paper { max-width: 178mm; margin: 8mm auto; padding: 0 4mm; } .sheet + .sheet { margin-top: 16mm; padding-top: 8mm; border-top: 1px dashed #888; } }
h1 { font-size: 16pt; line-height: 1.3; }
h2 { font-size: 12pt; line-height: 1.4; break-after: avoid; }
h3 { margin-top: 3mm; font-size: 10.5pt; break-after: avoid; }
.said + .said::before { content: ' / '; }
:is(.what, .how) .said { display: block; }
:is(.what, .how) .said + .said::before { content: none; }
.small { font-size: 9pt; color: #333; }
.top { display: grid; gap: 2mm; padding-bottom: 3mm; border-bottom: 0.4mm solid #000; }
.who { display: flex; flex-wrap: wrap; gap: 2mm 8mm; align-items: baseline; }
.who .filled { font-weight: 600; }
.task { padding-top: 5mm; }
.task + .task { margin-top: 5mm; border-top: 0.2mm solid #888; }
.task .opening { break-inside: avoid; break-after: avoid; }
.code { float: right; width: 24mm; height: 24mm; margin: -2mm -2mm 1mm 3mm; shape-rendering: crispEdges; }
.points { font-size: 9.5pt; font-weight: 400; }
.seed { font-size: 8pt; color: #333; break-after: avoid; }
.seed code { font: inherit; }
.what { padding-top: 1mm; font-weight: 600; }
figure { clear: right; padding-top: 2mm; break-inside: avoid; }
.diagram { max-width: 100%; }
.diagram svg { display: block; width: 100%; height: auto; }
.facts .fact { margin-right: 6mm; }
.functions { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5mm 4mm; align-items: baseline; font-size: 9.5pt; }
.functions .formula { margin-left: 3mm; }
.given { padding-top: 1mm; font-size: 9.5pt; }
.given .value, .names .value { margin-right: 3mm; white-space: nowrap; }
.part { padding-top: 2mm; }
.line { padding-block: 1.6mm; break-inside: avoid; line-height: 1.9; }
.line.matrix { line-height: 1.6; }
.kept { white-space: nowrap; }
.kept .katex { white-space: nowrap; }
.formula .katex { font-size: 1.1em; }
.long .katex { font-size: 0.95em; }
.longest .katex { font-size: 0.8em; }
.field { display: inline-block; white-space: nowrap; }
.blank { display: inline-block; width: 24mm; height: 7.5mm; border-bottom: 0.3mm solid #000; vertical-align: -1mm; }
.blank.wide { width: 90mm; }
.blank.short { width: 14mm; }
.blank.whole { display: block; width: 100%; height: 11mm; }
.digits { padding-left: 1mm; font-size: 8pt; color: #333; }
.asked { break-inside: avoid; margin-top: 1mm; border-collapse: collapse; }
.asked :is(td, th) { padding: 1mm 4mm 1mm 0; text-align: left; font-weight: 400; vertical-align: bottom; }
.asked thead :is(td, th) { border-bottom: 0.3mm solid #000; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
.bracketed { position: relative; display: inline-grid; gap: 1mm; padding: 0 3mm 2mm; vertical-align: middle; }
.bracketed::before, .bracketed::after { content: ''; position: absolute; inset-block: 0; width: 2mm; border: solid #000; }
.bracketed::before { left: 0; border-width: 0.35mm 0 0.35mm 0.35mm; }
.bracketed::after { right: 0; border-width: 0.35mm 0.35mm 0.35mm 0; }
.bracketed .row { display: flex; gap: 4mm; }
.terms { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5mm 3mm; align-items: baseline; font-size: 9pt; color: #333; }
.prompt { font-weight: 600; break-after: avoid; }
.tiles { display: flex; flex-wrap: wrap; gap: 2mm; padding-top: 1mm; break-inside: avoid; }
.tile { padding: 1mm 2.5mm; border: 0.2mm solid #555; border-radius: 1mm; }
.option { display: inline-flex; gap: 1.5mm; align-items: center; margin-right: 4mm; }
.box { display: inline-block; flex: none; width: 3.6mm; height: 3.6mm; border: 0.3mm solid #000; }
.box.round { border-radius: 50%; }
.worked { list-style: none; counter-reset: line; }
.worked li { display: flex; gap: 3mm; align-items: center; padding-block: 1mm; border-bottom: 0.1mm solid #aaa; break-inside: avoid; counter-increment: line; }
.worked li::before { content: counter(line) '.'; min-width: 6mm; }
.working .ruled { height: 8.5mm; border-bottom: 0.15mm solid #999; }
.hints { font-size: 9.5pt; }
.hints ul { display: flex; flex-wrap: wrap; gap: 1mm 8mm; list-style: none; }
.hints li { break-inside: avoid; }
.values { width: 100%; margin-top: 1mm; border-collapse: collapse; font-size: 9pt; }
.values :is(td, th) { padding: 1mm 3mm 1mm 0; border-bottom: 0.1mm solid #999; text-align: left; vertical-align: baseline; }
.values tbody th { font-weight: 400; white-space: nowrap; }
.values thead th { white-space: nowrap; }
.values thead th:last-child { width: 100%; white-space: normal; }
.values .number { white-space: nowrap; }
.strong { font-weight: 600; }
.wrong { display: inline-block; margin-right: 4mm; }
.stage { padding-top: 5mm; }
.noted { padding-top: 1.5mm; border-bottom: 0.1mm solid #ccc; break-inside: avoid; }
.answer { padding-top: 1mm; break-inside: avoid; }
.number { white-space: nowrap; }
`;
