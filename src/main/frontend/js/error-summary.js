// A form that came back puts the reader where the problems are listed.
document.querySelector(".error-summary")?.focus();
