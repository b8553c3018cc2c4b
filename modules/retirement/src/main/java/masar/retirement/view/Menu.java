package masar.retirement.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** The lines of the menus. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    @Inject Caller caller;

    private record Line(Audience audience, int order, String key, String address, String icon, BooleanSupplier shows) implements MenuEntry {
        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        @Override
        public boolean above(String path) {
            return MenuEntry.super.above(path) || address.equals("/agency/leavings") && path.matches("/agency/(leaving(/.*)?|extension)")
                    || address.equals("/agency/contributions") && path.equals("/agency/contribution");
        }
    }

    /** «حاسبة التقاعد». */
    @Produces
    public MenuEntry retirement() {
        return new Line(Audience.PUBLIC, 25, "menu.retirement", "/retirement", "calendar", () -> true);
    }

    /** The same from one's own record. */
    @Produces
    public MenuEntry mine() {
        return new Line(Audience.MY, 24, "menu.retirement", "/my/retirement", "calendar", () -> true);
    }

    /** The agency's contributions. */
    @Produces
    public MenuEntry contributions() {
        return new Line(Audience.AGENCY, 27, "menu.contributions", "/agency/contributions", "ladder", () -> caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR));
    }

    /** The contributions of all agencies. */
    @Produces
    public MenuEntry overview() {
        return new Line(Audience.MINISTRY, 28, "menu.contributions", "/ministry/contributions", "ladder", () -> caller.may(Power.MINISTRY_OFFICER, ""));
    }

    /** The agency's part of the forecast. */
    @Produces
    public MenuEntry forecast() {
        return new Line(Audience.AGENCY, 26, "menu.forecast", "/agency/forecast", "calendar", this::reader);
    }

    /** The forecast of the nation. */
    @Produces
    public MenuEntry nation() {
        return new Line(Audience.MINISTRY, 29, "menu.forecast", "/ministry/forecast", "calendar", () -> caller.may(Power.MINISTRY_OFFICER, ""));
    }

    private boolean reader() {
        return caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR) || caller.may(Power.COMPETENT_AUTHORITY);
    }

    /** The agency's leavings. */
    @Produces
    public MenuEntry leavings() {
        return new Line(Audience.AGENCY, 25, "menu.leavings", "/agency/leavings", "calendar", this::reader);
    }
}
