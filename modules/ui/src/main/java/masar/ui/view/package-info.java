/** Page beans of the pages that this module owns. */
package masar.ui.view;
