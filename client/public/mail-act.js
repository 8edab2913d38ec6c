// One tap: who has this page before them has pressed the link in the mail. A mail scanner's browser says that it is driven.
(() => {
  const form = document.querySelector('form[data-at-once]');
  const press = () => {
    if (document.visibilityState === 'visible' && document.hasFocus() && !navigator.webdriver)
      form.requestSubmit();
  };
  if (form) setTimeout(press, 300);
})();
