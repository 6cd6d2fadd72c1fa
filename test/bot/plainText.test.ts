import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../src/bot/messageAction/plainText.ts';

describe('the words of a chat message', () => {
  it.each([
    ['<p>Een</p><p>Twee</p>', 'Een\nTwee'],
    ['Een<br>Twee<br/>Drie', 'Een\nTwee\nDrie'],
    ['<div>a\n  <b>b</b>&nbsp;c</div>', 'a b c'],
    ['&lt;b&gt; &amp;amp; &#8364; &#x20AC; &onbekend; &#0;', '<b> &amp; € € &onbekend;'],
    ['<style>p{}</style><script type="x">weg()</script >Dag', 'Dag'],
    ['<attachment id="1"></attachment>', ''],
    ['<p></p><p></p><p></p><p>Dag</p>', 'Dag'],
    ['<p>Een</p><p></p><p></p><p></p><p>Twee</p>', 'Een\n\nTwee'],
  ])('%s', (html, words) => {
    expect(plainText(html)).toBe(words);
  });
});
