import type { Vocabulary } from '../understanding/category/words';

/** Pictures that people send instead of a word; the same in every language. */
export const emoji: Vocabulary = {
  phrases: {
    groceries: '🛒, 🥦, 🥬, 🥕, 🍅, 🥔, 🧅, 🍎, 🍏, 🍌, 🍊, 🍇, 🍓, 🥛, 🧀, 🥚, 🍞, 🥖, 🥩, 🐟, 🍚, 🧺',
    food: '🍕, 🍔, 🍟, 🌭, 🌮, 🌯, 🥪, 🥙, 🍣, 🍱, 🍜, 🍝, 🍛, 🍲, 🥗, 🥟, 🍗, 🍩, 🍰, 🎂, 🍦, 🍨, 🍪, 🥐, 🥨, 🥞, ☕, 🍵, 🧋, 🥤, 🍺, 🍻, 🍷, 🥂, 🍸, 🍹, 🍽, 🥡, 🍳',
    transport: '🚕, 🚖, 🚗, 🚙, 🚌, 🚍, 🚇, 🚆, 🚂, 🚊, 🚎, 🛵, 🚲, 🛴, ⛽, 🅿, 🚘',
    housing: '🏠, 🏡, 🛠, 🔨, 🔧, 🛋, 🛏',
    utilities: '💡, 🔌, 💧, 📶, 🔥',
    health: '💊, 🏥, 🩺, 💉, 🦷, 🩹, 🏋, 🧘, 🌡',
    shopping: '🛍, 👗, 👕, 👖, 👟, 👠, 👜, 🧥, 🧢, ⌚, 📱, 💻, 🎧, 📷',
    entertainment: '🎬, 🎟, 🎫, 🎮, 🎳, 🎤, 🎸, 🎢, 🍿, 🎭, 🎨, ⚽, 🏀, 🎾',
    travel: '✈, 🛫, 🏨, 🏖, 🧳, 🏝, ⛺, 🛳',
    education: '📚, 🎓, ✏, 🏫, 📖',
    personal_care: '💇, 💅, 💄, 💈, 🧴',
    kids: '👶, 🍼, 🧸',
    pets: '🐶, 🐱, 🐾, 🐕, 🐈, 🦴',
    gifts: '🎁, 💐, 🌹',
    income: '💰, 💵, 🤑',
  },
};
