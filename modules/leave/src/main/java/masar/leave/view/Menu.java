package masar.leave.view;

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

    private record Line(Audience audience, int order, String key, String address, String also, BooleanSupplier shows) implements MenuEntry {
        @Override
        public String icon() {
            return "calendar";
        }

        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        @Override
        public boolean above(String path) {
            return MenuEntry.super.above(path) || path.matches(also);
        }
    }

    /** «إجازاتي». */
    @Produces
    public MenuEntry mine() {
        return new Line(Audience.MY, 21, "menu.leave", "/my/leave", "", () -> true);
    }

    /** Who is away, and from there people's leaves and medical reports. */
    @Produces
    public MenuEntry away() {
        return new Line(Audience.AGENCY, 22, "menu.away", "/agency/away", "/agency/(leaves?|medical-reports?)", () -> caller.may(Power.DIRECT_MANAGER) || caller.may(Power.HR_SPECIALIST)
                || caller.may(Power.HR_DIRECTOR) || caller.may(Power.COMPETENT_AUTHORITY));
    }

    /** Holidays, and from there the medical reports that fit nobody. */
    @Produces
    public MenuEntry holidays() {
        return new Line(Audience.MINISTRY, 34, "menu.holidays", "/ministry/holidays", "/ministry/medical-reports", () -> caller.may(Power.MINISTRY_OFFICER, ""));
    }
}
