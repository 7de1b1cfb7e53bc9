// A letter that was pasted: paragraphs, headings and lists remain, and nothing else.
import assert from 'node:assert/strict';
import {suite, test} from 'node:test';
import {blocksOf, blocksOfHtml, blocksOfText, examine, type Block} from '@countersign/authoring';
import fc from 'fast-check';
import {exampleText} from '../support/command-line/example.ts';
import {edited} from '../support/documents/json.ts';
import {holds} from '../support/documents/property.ts';

/** As Word puts a letter on the clipboard, with tracked changes, a comment, a footnote and a picture. */
const WORD = `Version:1.0
StartHTML:0000000105
<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
<head><meta name=Generator content="Microsoft Word 15"><title>Audit &lt;draft&gt;</title>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><p>not this</p><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {mso-style-unhide:no;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<p class=MsoTitle><b>Open the audit of the
Northern Reservoir</b><o:p></o:p></p>
<p class=MsoNormal>We write about the audit<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference>[1]</span></a> of the <a href="javascript:alert(1)">Northern&nbsp;Reservoir</a>.<del cite="mailto:A" datetime="2026-01-01">It is
a scandal.</del><ins cite="mailto:A"> People downstream have a right to it.</ins><a class=msocomanchor
href="#_msocom_1">[A1]</a><o:p></o:p></p>
<h2>What we ask<o:p></o:p></h2>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Publish the
audit in full.</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Repair the
dam&nbsp;: before the winter.</p>
<p class=MsoNormal>To that end we want</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span>a public meeting</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='font-family:Symbol'><span
style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span></span>its minutes <span style='display:none'>secret</span></p>
<p class=MsoNormal><img src="file:///C:/x.png" onerror="alert(1)"><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Yours faithfully<script>alert('x')</script></p>
<!--EndFragment-->
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>[1] Not public.</p></div></div>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Really?</p></div></div>
</body></html>`;

test('of a letter from Word its words remain', () => {
  const {blocks, notes} = blocksOf(WORD);
  assert.deepEqual(blocks, [
    {heading: 'Open the audit of the Northern Reservoir'},
    'We write about the audit of the Northern\u00a0Reservoir. People downstream have a right to it.',
    {heading: 'What we ask'},
    {list: ['Publish the audit in full.', 'Repair the dam\u00a0: before the winter.'], ordered: true},
    'To that end we want',
    {list: ['a public meeting', 'its minutes']},
    'Yours faithfully',
  ]);
  assert.deepEqual(notes, [
    'Left out: 2 footnotes.',
    'Left out: 1 deletion.',
    'Left out: 2 comments.',
    'Left out: 1 picture.',
  ]);
});

suite('HTML', () => {
  const CASES: readonly [name: string, html: string, blocks: readonly Block[]][] = [
    [
      'lists of a page',
      '<ul><li>a</li><li><p>b</p><p>c</p></ul>d<ol><li>e<li>f</ol>',
      [{list: ['a', 'b c']}, 'd', {list: ['e', 'f'], ordered: true}],
    ],
    ['two lists that follow each other are two', '<ul><li>a</ul><ul><li>b</ul>', [{list: ['a']}, {list: ['b']}]],
    ['a list in a list goes on with it', '<ul><li>a<ul><li>b</ul><li>c</ul>', [{list: ['a', 'b', 'c']}]],
    [
      'a list within a numbered one does not change its numbers',
      '<ol><li>a<ul><li>b</ul><li>c</ol>',
      [{list: ['a'], ordered: true}, {list: ['b']}, '2. c'],
    ],
    [
      'a list that counts from another number, or by letters, keeps its markers',
      '<ol start=4><li>a<li>b</ol><ol type=a><li>c</ol>',
      ['4. a', '5. b', 'a. c'],
    ],
    ['line breaks', '<p>a<br>b<br><br>c</p><div>d</div><div><br></div>', ['a b', 'c', 'd']],
    ['points that were typed', '<p>We ask:</p><p>- a</p><p>• b</p>', ['We ask:', {list: ['a', 'b']}]],
    ['cells of tables are paragraphs', '<table><tr><td>a<td>b</table>', ['a', 'b']],
    [
      'text that is hidden or struck out',
      '<p>a <s>b</s><span style="text-decoration: line-through">c</span><span hidden>d</span>e',
      ['a e'],
    ],
    ['quotations keep their marks', '<p>They said <q>no</q>.', ['They said “no”.']],
    [
      'what is no letter',
      '<p>a<svg><text>x</text></svg><noscript>y</noscript><textarea></p><p>z</textarea></p><p>b',
      ['a', 'b'],
    ],
    ['entities', '<p>a &amp; b &eacute;&#x2026;', ['a & b é…']],
    ['wrong nesting', '</ul></p><li>a</p></li></li><b><p>b</b></b></ol>', [{list: ['a']}, 'b']],
  ];
  for (const [name, html, blocks] of CASES) test(name, () => assert.deepEqual(blocksOfHtml(html).blocks, blocks));
});

suite('plain text', () => {
  const CASES: readonly [name: string, text: string, blocks: readonly Block[]][] = [
    ['empty lines end paragraphs', 'a\nb\r\n\r\n  \nc\rd', ['a b', 'c d']],
    [
      'headings and lists',
      '# Title\nWe ask:\n- a\n  and more\n- b\n\n1. c\n2) d\n\ne',
      [{heading: 'Title'}, 'We ask:', {list: ['a and more', 'b']}, {list: ['c', 'd'], ordered: true}, 'e'],
    ],
    ['points with empty lines between them', '1. a\n\n2. b\n\n3. c', [{list: ['a', 'b', 'c'], ordered: true}]],
    [
      'a number that does not go on stays a text',
      '1. a\n\nb\n\n3. c\n\n2026. d',
      [{list: ['a'], ordered: true}, 'b', '3. c', '2026. d'],
    ],
    [
      'a dash within a sentence begins no list',
      'The audit\n– all of it –\nis public.',
      ['The audit – all of it – is public.'],
    ],
    [
      'Arabic',
      'نطالب بما يلي:\n• نشر التدقيق\n• إصلاح السد',
      ['نطالب بما يلي:', {list: ['نشر التدقيق', 'إصلاح السد']}],
    ],
    ['debris', 'It\u00adems \u202eand&nbsp;**bold**\u0007', ['Items and\u00a0bold']],
    ['nothing', ' \n\u200b\n', []],
  ];
  for (const [name, text, blocks] of CASES) test(name, () => assert.deepEqual(blocksOfText(text).blocks, blocks));
});

test('a tag may have the name of a member that every object has', () => {
  assert.deepEqual(blocksOf('<p>Open <constructor>the</constructor> audit').blocks, ['Open the audit']);
});

test('whatever is pasted, the blocks are those of a document', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<ul>',
      '</ol>',
      '<ol start=2>',
      '<li>',
      '<h1>',
      '<br>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '<del>',
    ],
    ...[
      '<![if !a]>',
      '&#0;',
      '&nbsp;',
      '\n',
      '\n\n',
      '- ',
      '1. ',
      '2. ',
      '# ',
      'word ',
      'é',
      '\u2067',
      '\u202e',
      '\0',
      '<',
      '>',
      '[@x]',
    ],
    ...['<p style="mso-list:l0">', '<span style="mso-list:Ignore">', '</span>', '<b', "'", '"', '=', '@'],
  );
  holds(
    fc.property(fc.array(piece, {maxLength: 60}), (pieces) => {
      const text = pieces.join('').replaceAll('[@x]', '');
      const blocks = [blocksOf, blocksOfHtml, blocksOfText].flatMap((read) => read(text).blocks);
      const document = edited(JSON.parse(exampleText), {'/letter/blocks': blocks});
      const {problems} = examine(new TextEncoder().encode(JSON.stringify(document)), new Date('2026-09-01'));
      // HTML that readers would see is a mistake, and the check names it.
      const others = problems.filter(({message}) => !/HTML|Markdown|lost/.test(message));
      assert.deepEqual(others, [], JSON.stringify(blocks));
    }),
    100,
  );
});
