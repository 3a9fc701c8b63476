
(() => {
  'use strict';
  const who = document.getElementById('who');
  const numbers = [...document.querySelectorAll('.n')];
  const narrow = window.matchMedia('(max-width: 60rem)');
  let selected = '';

  const parts = (id) =>
    document.querySelectorAll('[data-a~="' + CSS.escape(id) + '"], .n[data-n="' + CSS.escape(id) + '"]');
  const number = (id) => document.getElementById(id);
  const entry = (id) => document.getElementById(id + '-ledger');
  const ids = (element) => element.dataset.a.split(' ');
  const calm = () =>
    window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

  const mark = (id, look, wanted) => {
    if (id) parts(id).forEach((part) => part.classList.toggle(look, wanted));
  };

  const describe = (id) => {
    const label = number(id)?.getAttribute('aria-label') ?? '';
    return label.replace(/^Statement \d+, /, '').replace(/: show in the ledger$/, '');
  };

  /* Chooses a statement; shows its place in the text, its entry in the ledger, or both. */
  const select = (id, show) => {
    mark(selected, 'on', false);
    entry(selected)?.closest('.source-card').classList.remove('on');
    selected = entry(id) ? id : '';
    mark(selected, 'on', true);
    entry(selected)?.closest('.source-card').classList.add('on');
    if (!selected) {
      hush();
      history.replaceState(null, '', location.pathname + location.search);
      return;
    }
    history.replaceState(null, '', '#' + selected);
    if (show.includes('text')) {
      number(id)?.scrollIntoView({ block: 'center', behavior: calm() });
    }
    if (show.includes('ledger')) bring(entry(id));
    if (narrow.matches) sheet(id);
  };

  /* Scrolls the ledger beside the text, without moving the text. */
  const bring = (target) => {
    const ledger = target.closest('.ledger');
    if (narrow.matches || getComputedStyle(ledger).position !== 'sticky') return;
    const top = target.getBoundingClientRect().top - ledger.getBoundingClientRect().top;
    ledger.scrollTo({ top: ledger.scrollTop + top - ledger.clientHeight / 3, behavior: calm() });
  };

  const sheet = (id) => {
    who.textContent = describe(id);
    who.className = 'sheet';
    who.hidden = false;
  };

  const hush = () => {
    who.hidden = true;
  };

  const step = (by) => {
    if (!numbers.length) return;
    const at = numbers.findIndex((n) => n.dataset.n === selected);
    const next = at < 0 ? (by > 0 ? 0 : numbers.length - 1) : at + by;
    const to = numbers[Math.min(Math.max(next, 0), numbers.length - 1)];
    select(to.dataset.n, ['text', 'ledger']);
    to.focus({ preventScroll: true });
  };

  document.addEventListener('click', (event) => {
    const link = event.target.closest('.n, .no');
    const part = event.target.closest('[data-a]');
    if (link) {
      if (narrow.matches) {
        select(link.dataset.n, []);
        hush();
        return;
      }
      event.preventDefault();
      const inText = link.classList.contains('n');
      select(link.dataset.n, [inText ? 'ledger' : 'text']);
      return;
    }
    if (!part || String(window.getSelection())) return;
    const all = ids(part);
    if (part.classList.contains('statement')) {
      select(all[0], ['text']);
      return;
    }
    select(all[(all.indexOf(selected) + 1) % all.length], ['ledger']);
  });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = document.activeElement;
    const walking = focused && focused.matches('.n, .no');
    if (event.key === 'j' || (event.key === 'ArrowDown' && walking)) step(1);
    else if (event.key === 'k' || (event.key === 'ArrowUp' && walking)) step(-1);
    else if (event.key === ' ' && walking) focused.click();
    else if (event.key === 'Escape') select('', []);
    else return;
    event.preventDefault();
  });

  document.addEventListener('mouseover', (event) => {
    const part = event.target.closest('.paragraph [data-a], .article h1 [data-a], .article h2 [data-a]');
    const listed = event.target.closest('.statement');
    document.querySelectorAll('.near').forEach((near) => near.classList.remove('near'));
    if (!part && !listed) {
      if (!narrow.matches) hush();
      return;
    }
    const id = ids(part ?? listed)[0];
    mark(id, 'near', true);
    if (!part || narrow.matches) {
      if (!narrow.matches) hush();
      return;
    }
    part.removeAttribute('title');
    who.textContent = describe(id);
    who.className = '';
    who.hidden = false;
    const at = part.getClientRects()[0];
    const above = at.top - who.offsetHeight - 6;
    who.style.left = Math.max(8, Math.min(at.left, innerWidth - who.offsetWidth - 8)) + 'px';
    who.style.top = (above < 0 ? at.bottom + 6 : above) + 'px';
  });
  document.addEventListener('scroll', () => { if (!narrow.matches) hush(); }, true);

  const arrive = () => {
    const id = location.hash.slice(1).replace(/-ledger(-number)?$/, '');
    if (id && id !== selected && entry(id)) select(id, ['text', 'ledger']);
  };
  window.addEventListener('hashchange', arrive);
  arrive();
})();
