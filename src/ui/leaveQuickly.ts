/** Clears the screen and leaves for a page with a recipe; the back button does not lead here again. */
export function leaveQuickly(): void {
  document.body.replaceChildren();
  document.title = 'Recipes';
  location.replace('./recipe.html');
}
