import type { Words } from '../numbers/words';

/** Money that comes in, in languages that have no folder yet. */
export const WORLD_INCOME: Words = `salary|salario|salaire|stipendio|gehalt|gaji|salaris|loon ontvangen|ontvangen|lön|lønn|pensja|wypłata|
  maaş|maas|maaşı|yattı|yatti|hesabıma girdi|para aldım|para aldim|lương|nhận lương|راتب|الراتب|وصلني|استلمت|قبضت|مكافأة|वेतन|तनख्वाह|मिला|मिले|
  給料|もらった|受け取った|収入|급여|월급|받았|수입|зарплата|工资|工資`;
