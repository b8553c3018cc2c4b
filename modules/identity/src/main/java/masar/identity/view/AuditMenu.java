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

/** The lines of the menus for those who watch: audit, chains, operations, outbox. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class AuditMenu {
    @Inject Caller caller;

    private record Line(Audience audience, int order, String key, String address, String icon, BooleanSupplier shows) implements MenuEntry {
        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }
    }

    /** The auditor's page. */
    @Produces
    public MenuEntry audit() {
        return new Line(Audience.MINISTRY, 80, "menu.audit", "/ministry/audit", "search", () -> caller.may(Power.AUDITOR));
    }

    /** The chains. */
    @Produces
    public MenuEntry chains() {
        return new Line(Audience.MINISTRY, 90, "menu.chains", "/ministry/chains", "lock", () -> caller.may(Power.AUDITOR) || caller.may(Power.OPERATOR));
    }

    /** How the house runs. */
    @Produces
    public MenuEntry operations() {
        return new Line(Audience.MINISTRY, 91, "operations.title", "/ministry/operations", "board", () -> caller.may(Power.OPERATOR));
    }

    /** What waits to be delivered. */
    @Produces
    public MenuEntry outbox() {
        return new Line(Audience.MINISTRY, 92, "outbox.title", "/ministry/outbox", "inbox", () -> caller.may(Power.OPERATOR));
    }
}
