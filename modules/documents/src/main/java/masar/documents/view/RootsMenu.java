package masar.documents.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** The line of the ministry's menu. */
@ApplicationScoped
@OpenToAll("says where the page is; the page guards itself")
public class RootsMenu {
    @Inject Caller caller;

    private record Line(Audience audience, int order, String key, String address, String icon, BooleanSupplier shows) implements MenuEntry {
        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }
    }

    /** The signed roots. */
    @Produces
    public MenuEntry roots() {
        return new Line(Audience.MINISTRY, 91, "menu.roots", "/ministry/roots", "lock", () -> caller.may(Power.AUDITOR) || caller.may(Power.OPERATOR));
    }
}
