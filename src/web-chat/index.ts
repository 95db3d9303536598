export { mountWebChat, type WebChatSettings } from './mount-web-chat';
