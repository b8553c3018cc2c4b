package masar.support.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.ui.Audience;
import masar.ui.MenuEntry;
import masar.ui.ServiceCard;

/** The lines of support in the menus, and the card of contact us; that of grievances is announced by their kind. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    @Inject Caller caller;

    /** One line. */
    record Line(Audience audience, int order, String key, String address, String icon, String below, BooleanSupplier shows) implements MenuEntry {
        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        @Override
        public boolean above(String path) {
            return MenuEntry.super.above(path) || path.matches(below);
        }
    }

    /** Contact us, for everybody. */
    @Produces
    public MenuEntry contact() {
        return new Line(Audience.PUBLIC, 40, "menu.contact", "/contact", "question", "/follow|/questions", () -> true);
    }

    /** The ministry's messages, answered questions, templates and grievances. */
    @Produces
    public MenuEntry contacts() {
        return new Line(Audience.MINISTRY, 28, "menu.contacts", "/ministry/contacts", "question", "/ministry/(contact|questions?|templates?|grievances?|upheld|upheld-list)",
                () -> caller.may(Power.MINISTRY_OFFICER, ""));
    }

    /** What an agency has to carry out. */
    @Produces
    public MenuEntry upheld() {
        return new Line(Audience.AGENCY, 29, "menu.upheld", "/agency/upheld-list", "shield", "/agency/upheld",
                () -> caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR) || caller.may(Power.COMPETENT_AUTHORITY));
    }

    /** One's own grievances. */
    @Produces
    public MenuEntry grievances() {
        return new Line(Audience.MY, 32, "grievances.title", "/my/grievances", "shield", "/my/(grieve|grieved)", () -> true);
    }

    /** Contact us, among the services. */
    @Produces
    public ServiceCard service() {
        String k = "contact.card.";
        return new ServiceCard("contact", 90, Audience.PUBLIC, "menu.contact", k + "summary", List.of(k + "step1", k + "step2", k + "step3"), List.of(k + "condition1"),
                List.of(k + "document1"), k + "time", k + "fee", k + "channel", List.of(k + "question1", k + "question2"), "/contact");
    }
}
