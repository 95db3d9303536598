import type { TargetWords } from '../../understanding/target/words';

export const targets: TargetWords = {
  carry: `please|nahi|nahin|sorry|maine|mera|meri|mere|mujhe|ye|yeh|wo|woh|usko|isko|ek|ka|ki|ke|ko|se|mein|me|par|aur|ya|kya|kaun|kab|badlo|badal do|change|karo|kar do|
    kar|hatao|hata do|delete|remove|mitao|dikhao|dikha do|show|kharida|kharch|kharcha|kharche|diya|entry|entries|category|amount|rupaye|rs|galat|do`,
  the: 'wala|wali|wale',
  was: 'tha|thi|the|hai|hain',
  to: 'balki',
  not: 'nahi|ki jagah',
  rename: 'naam',
  at: 'par|pe',
  last: 'last|aakhri|akhri|pichla|pichli|pichle',
  all: 'sab|saare|sare|sabhi|all',
  over: 'se zyada|se jyada|zyada|jyada|over|above',
  under: 'se kam|kam|under|below',
  find: 'dhundo|khojo|search|find',
  more: 'aur|aur dikhao|more|next',
  income: 'income|kamai',
  expense: 'expense',
  refund: 'refund',
};
