package masar.development.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.records.PersonDoor;
import masar.ui.Audience;
import masar.ui.MenuEntry;
import masar.ui.ServiceCard;

/** The lines of the menus, the door at a person's page, and the services that are no request. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    @Inject Caller caller;

    private record Line(Audience audience, int order, String key, String address, String icon, String also, BooleanSupplier shows) implements MenuEntry {
        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        @Override
        public boolean above(String path) {
            return MenuEntry.super.above(path) || path.matches(also);
        }
    }

    private record Door(int order, String key, String address, String icon) implements PersonDoor {
    }

    /** «التدريب والابتعاث». */
    @Produces
    public MenuEntry mine() {
        return new Line(Audience.MY, 25, "menu.development", "/my/training", "up", "/my/(scholarship(/.*)?|transactions)", () -> true);
    }

    /** The agency's catalogue, and from there the scholarships of its people. */
    @Produces
    public MenuEntry agencys() {
        return new Line(Audience.AGENCY, 23, "menu.development", "/agency/training", "up", "/agency/(programme|session|scholarships?|scholarship-case|development)",
                () -> caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR));
    }

    /** Scholarships, for who decides about them. */
    @Produces
    public MenuEntry authoritys() {
        return new Line(Audience.AGENCY, 24, "menu.scholarships", "/agency/scholarships", "up", "/agency/(scholarship|scholarship-case)",
                () -> caller.may(Power.COMPETENT_AUTHORITY) && !caller.may(Power.HR_SPECIALIST) && !caller.may(Power.HR_DIRECTOR));
    }

    /** The ministry's catalogue. */
    @Produces
    public MenuEntry ministrys() {
        return new Line(Audience.MINISTRY, 35, "menu.catalogue", "/ministry/training", "up", "/ministry/(programme|session)", () -> caller.may(Power.MINISTRY_OFFICER, ""));
    }

    /** What the person's page leads to. */
    @Produces
    public PersonDoor person() {
        return new Door(25, "development.door", "/agency/development", "up");
    }

    /** Training sessions, among the services. */
    @Produces
    public ServiceCard sessions() {
        String k = "training.card.";
        String all = "development.card.";
        return new ServiceCard("training", 70, Audience.MY, k + "title", k + "summary", List.of(k + "step1", k + "step2", k + "step3"), List.of(k + "condition"), List.of(),
                all + "time", all + "fee", all + "channel", List.of(k + "question1"), "/my/training/sessions");
    }

    /** Following transactions, among the services. */
    @Produces
    public ServiceCard transactions() {
        String k = "transactions.card.";
        String all = "development.card.";
        return new ServiceCard("transactions", 76, Audience.MY, "transactions.title", k + "summary", List.of(k + "step1", k + "step2"), List.of(k + "condition"), List.of(),
                k + "time", all + "fee", all + "channel", List.of(k + "question1"), "/my/transactions");
    }
}
