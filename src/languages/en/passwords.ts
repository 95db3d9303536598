import type { PasswordWords } from '../../understanding/password/words';

export const passwords: PasswordWords = {
  word: 'password|passwd|passcode|pass word|pwd',
  is: 'is|was',
  mine: 'my|the|our|new',
  enter: 'log in|login|sign in|sign up|register',
  instead:
    'wrong|incorrect|forgotten|lost|expired|weak|strong|not|no|too|old|manager|reset|required|needed|invalid|gone|safe',
};
