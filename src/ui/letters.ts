/** The typefaces: asked for once the first words are on the page, which are read in the letters of the system until then. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/fraunces/wght.css';
