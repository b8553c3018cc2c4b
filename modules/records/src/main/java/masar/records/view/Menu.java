package masar.records.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.records.PersonDoor;
import masar.ui.Audience;
import masar.ui.MenuEntry;

/** The records' lines of the menus. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    @Inject Caller caller;

    /** One line. */
    record Line(Audience audience, int order, String key, String address, java.util.function.BooleanSupplier shows, String icon)
            implements MenuEntry {
        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        @Override
        public boolean above(String path) {
            return MenuEntry.super.above(path) || address.equals("/agency/people") && path.matches("/agency/(person|event|history|papers|appoint)")
                    || address.endsWith("/workplaces") && path.equals(address.substring(0, address.length() - 1));
        }
    }

    private record Door(int order, String key, String address, String icon) implements PersonDoor {
    }

    /** The first page. */
    @Produces
    public MenuEntry home() {
        return new Line(Audience.MY, 10, "menu.home", "/my", () -> true, "person");
    }

    /** The own record. */
    @Produces
    public MenuEntry record() {
        return new Line(Audience.MY, 20, "menu.record", "/my/record", () -> true, "paper");
    }

    /** The figures of the agency. */
    @Produces
    public MenuEntry board() {
        return new Line(Audience.AGENCY, 15, "menu.board", "/agency/board", () -> caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR)
                || caller.may(Power.COMPETENT_AUTHORITY), "columns");
    }

    /** The figures of the nation. */
    @Produces
    public MenuEntry boardOfAll() {
        return new Line(Audience.MINISTRY, 15, "menu.board", "/ministry/board", () -> caller.may(Power.MINISTRY_OFFICER, ""), "columns");
    }

    /** People of the agency. */
    @Produces
    public MenuEntry people() {
        return new Line(Audience.AGENCY, 20, "menu.people", "/agency/people", () -> caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR),
                "person");
    }

    /** The own workplace. */
    @Produces
    public MenuEntry workplace() {
        return new Line(Audience.MY, 26, "menu.workplace", "/my/workplace", () -> true, "pin");
    }

    /** Where the agency's people work. */
    @Produces
    public MenuEntry workplaces() {
        return new Line(Audience.AGENCY, 25, "menu.workplaces", "/agency/workplaces", () -> caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR),
                "pin");
    }

    /** One person's workplace, from their page. */
    @Produces
    public PersonDoor workplaceOf() {
        return new Door(5, "workplace.person", "/agency/workplace", "pin");
    }

    /** Where people work across agencies. */
    @Produces
    public MenuEntry allWorkplaces() {
        return new Line(Audience.MINISTRY, 25, "menu.workplaces", "/ministry/workplaces", () -> caller.may(Power.MINISTRY_OFFICER), "pin");
    }

    /** Agencies. */
    @Produces
    public MenuEntry agencies() {
        return new Line(Audience.MINISTRY, 10, "menu.agencies", "/ministry/agencies", () -> caller.may(Power.MINISTRY_OFFICER), "agency");
    }

    /** Files of people. */
    @Produces
    public MenuEntry imports() {
        return new Line(Audience.MINISTRY, 22, "menu.import", "/ministry/import", () -> caller.may(Power.MINISTRY_OFFICER, ""), "inbox");
    }

    /** People across agencies. */
    @Produces
    public MenuEntry allPeople() {
        return new Line(Audience.MINISTRY, 20, "menu.people", "/ministry/people", () -> caller.may(Power.MINISTRY_OFFICER), "person");
    }
}
