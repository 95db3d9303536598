import type { PasswordWords } from '../../understanding/password/words';

export const passwords: PasswordWords = {
  word: '密码|口令|password',
  is: '是|为|：',
  mine: '我的|新',
  enter: '登录|注册|登入',
  instead: '错|错误|忘|忘了|忘记|不|丢|过期|太|旧|什么|多少|无效',
};
