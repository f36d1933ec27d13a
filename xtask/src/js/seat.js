// The exam page has two programs: the room, in which answers are given, and the lobby before and after it. A tab that has
// taken a seat (src/ui/exam/seat.rs) wants the room, and only that is loaded.
boot.seated = false;
try {
  boot.seated = sessionStorage.getItem("xuefa:seat") !== null;
} catch (blocked) {
  // Without storage nobody can have a seat; the lobby says what is wrong.
}
