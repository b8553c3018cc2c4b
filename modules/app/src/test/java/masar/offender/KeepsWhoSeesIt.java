package masar.offender;

import masar.ui.Audience;
import masar.ui.MenuEntry;

/** Offends on purpose: what the first one may see, everybody would. */
record KeepsWhoSeesIt(Audience audience, int order, String key, String address, boolean shown) implements MenuEntry {
}
