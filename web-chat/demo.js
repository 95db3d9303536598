// A pressed example stands in the box of the chat; sending it is the visitor's.
for (const example of document.querySelectorAll('.say button'))
  example.addEventListener('click', () => window.outlay?.write(example.textContent));
