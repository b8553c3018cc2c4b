package masar.promotions.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** Where the decisions on promotions stand in the agency's menu. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class DecisionsMenu {
    @Inject Caller caller;

    private record Line(Audience audience, int order, String key, String address, String icon, BooleanSupplier shows) implements MenuEntry {
        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        @Override
        public boolean above(String path) {
            return MenuEntry.super.above(path) || path.equals("/agency/decision");
        }
    }

    /** For who decides and for HR, which carries the decisions out. */
    @Produces
    public MenuEntry decisions() {
        return new Line(Audience.AGENCY, 32, "menu.decisions", "/agency/decisions", "done", () -> caller.may(Power.COMPETENT_AUTHORITY)
                || caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR));
    }
}
