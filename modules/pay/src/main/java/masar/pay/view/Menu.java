package masar.pay.view;

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

/** The lines of pay in the menus. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    @Inject Caller caller;

    /** One line. */
    record Line(Audience audience, int order, String key, String address, String icon, String below, BooleanSupplier shows) implements MenuEntry {
        Line(Audience audience, int order, String key, String address, String icon) {
            this(audience, order, key, address, icon, "", () -> true);
        }

        @Override
        public boolean shown() {
            return shows.getAsBoolean();
        }

        @Override
        public boolean above(String path) {
            return MenuEntry.super.above(path) || path.matches(below);
        }
    }

    private record Door(int order, String key, String address, String icon) implements PersonDoor {
    }

    /** The own pay. */
    @Produces
    public MenuEntry pay() {
        return new Line(Audience.MY, 22, "menu.pay", "/my/pay", "ladder");
    }

    /** The own pay, among the services. */
    @Produces
    public ServiceCard service() {
        String k = "pay.card.";
        return new ServiceCard("my-pay", 40, Audience.MY, "menu.pay", k + "summary", List.of(k + "step1", k + "step2"), List.of(k + "condition1"),
                List.of(), k + "time", k + "fee", k + "channel", List.of(k + "question1", k + "question2", k + "question3"), "/my/pay");
    }

    /** Asking about the ladder, among the services. */
    @Produces
    public ServiceCard inquiries() {
        String k = "inquiries.card.";
        return new ServiceCard("ladder-inquiry", 41, Audience.MY, "requests.ladder-inquiry.title", k + "summary", List.of(k + "step1", k + "step2", k + "step3"),
                List.of(k + "condition1"), List.of(), k + "time", "pay.card.fee", "pay.card.channel", List.of(k + "question1", k + "question2"), "/my/inquiries");
    }

    /** The allowances of one person, from their page. */
    @Produces
    public PersonDoor allowances() {
        return new Door(35, "allowances.door", "/agency/allowances", "ladder");
    }

    /** The ladder, for everybody. */
    @Produces
    public MenuEntry ladder() {
        return new Line(Audience.PUBLIC, 20, "menu.ladder", "/ladder", "ladder");
    }

    /** The ministry's pages of pay: the annual increment, the answered questions, the inquiries. */
    @Produces
    public MenuEntry ministry() {
        return new Line(Audience.MINISTRY, 27, "menu.payDesk", "/ministry/increments", "ladder", "/ministry/(increment|answers?|inquir(y|ies))",
                () -> caller.may(Power.MINISTRY_OFFICER, ""));
    }
}
