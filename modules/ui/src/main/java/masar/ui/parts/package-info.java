/** The Java behind those house tags that hold a value, send a form or repeat rows; the others are tag files. */
package masar.ui.parts;
