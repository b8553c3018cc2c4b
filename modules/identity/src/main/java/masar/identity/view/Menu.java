package masar.identity.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** Identity's lines of the menus. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    @Inject Caller caller;

    /** One line. */
    record Line(Audience audience, int order, String key, String address, BooleanSupplier shows) implements MenuEntry {
        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        // The pages of one power or delegation belong to their list, though their addresses do not lie below its own.
        @Override
        public boolean above(String path) {
            String one = address.endsWith("/powers") ? "power(/.*)?" : address.endsWith("/delegations") ? "delegat(e|ion)" : "";
            return MenuEntry.super.above(path) || !one.isEmpty() && path.matches(address.substring(0, address.lastIndexOf('/') + 1) + one);
        }

        @Override
        public String icon() {
            return "person";
        }
    }

    /** The own account. */
    @Produces
    public MenuEntry account() {
        return new Line(Audience.MY, 90, "account.title", "/my/account", () -> caller.may(Power.SELF));
    }

    /** Delegations of an agency's powers: the door of the desk says who comes here. */
    @Produces
    public MenuEntry delegations() {
        return new Line(Audience.AGENCY, 80, "delegations.title", "/agency/delegations", () -> true);
    }

    /** Powers. */
    @Produces
    public MenuEntry powers() {
        return new Line(Audience.MINISTRY, 30, "powers.title", "/ministry/powers",
                () -> caller.may(Power.MINISTRY_OFFICER) || caller.may(Power.AUDITOR));
    }

    /** Delegations of the ministry's powers. */
    @Produces
    public MenuEntry ministryDelegations() {
        return new Line(Audience.MINISTRY, 40, "delegations.title", "/ministry/delegations", () -> true);
    }
}
