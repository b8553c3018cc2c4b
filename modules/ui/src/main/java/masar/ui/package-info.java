/**
 * The look of the house and how people are spoken to. Offers the house tags (namespace {@code masar.ui}, prefix {@code m}), the
 * words in both languages ({@link masar.ui.Texts}), dates, numbers and money as each person wants them ({@link masar.ui.Format},
 * {@link masar.ui.Preferences}), the public home page, service pages, error pages and the one handler of what goes wrong.
 * Asks the modules above for what only they know: {@link masar.ui.MenuEntry} and {@link masar.ui.ServiceCard} (one CDI bean or
 * producer each) and {@link masar.ui.WhoIsHere}; it renders without any of them.
 */
package masar.ui;
