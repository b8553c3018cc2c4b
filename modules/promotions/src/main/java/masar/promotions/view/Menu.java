package masar.promotions.view;

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

/** Where promotions stand in menus, among the services and on the person's page. */
@ApplicationScoped
@OpenToAll("says where pages are; the pages guard themselves")
public class Menu {
    private static final String MINE = "/my/promotion";
    @Inject Caller caller;

    /** One line; pages whose address stands beside it lie below it. */
    private record Line(Audience audience, int order, String key, String address, String icon, String below, BooleanSupplier shows) implements MenuEntry {
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

    /** The own readiness. */
    @Produces
    public MenuEntry readiness() {
        return new Line(Audience.MY, 23, "menu.promotion", MINE, "ladder", "/my/(promotions|round|round-list|grievance)", () -> true);
    }

    /** Rounds, schemes and posts of the agency. */
    @Produces
    public MenuEntry rounds() {
        return new Line(Audience.AGENCY, 30, "menu.rounds", "/agency/rounds", "ladder", "/agency/(round|replay|late|plan|schemes?|posts?)",
                () -> caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR));
    }

    /** What the promotion committee scores. */
    @Produces
    public MenuEntry scores() {
        return new Line(Audience.AGENCY, 31, "menu.scores", "/agency/scores", "done", "/agency/(scores|tie)", () -> caller.may(Power.PROMOTION_COMMITTEE));
    }

    /** Nominations outside the comparison. */
    @Produces
    public MenuEntry nominations() {
        return new Line(Audience.AGENCY, 32, "menu.nominations", "/agency/nominations", "up", "/agency/nominat(e|ion)",
                () -> caller.may(Power.HR_SPECIALIST) || caller.may(Power.HR_DIRECTOR) || caller.may(Power.COMPETENT_AUTHORITY));
    }

    /** Naming somebody, from their page at HR's desk. */
    @Produces
    public PersonDoor nominating() {
        return new Door(21, "nominations.door", "/agency/nominate", "up");
    }

    /** Frozen rounds of all agencies, to be ranked again. */
    @Produces
    public MenuEntry replays() {
        return new Line(Audience.MINISTRY, 26, "menu.replays", "/ministry/frozen", "lock", "/ministry/replay",
                () -> caller.may(Power.MINISTRY_OFFICER) || caller.may(Power.AUDITOR));
    }

    /** How many may be promoted, in the whole civil service. */
    @Produces
    public MenuEntry survey() {
        return new Line(Audience.MINISTRY, 27, "menu.survey", "/ministry/survey", "up", "/ministry/survey", () -> caller.may(Power.MINISTRY_OFFICER));
    }

    /** Schemes of all agencies. */
    @Produces
    public MenuEntry schemes() {
        return new Line(Audience.MINISTRY, 25, "menu.schemes", "/ministry/schemes", "ladder", "/ministry/scheme", () -> caller.may(Power.MINISTRY_OFFICER));
    }

    /** Applying to the rounds of the own agency, among the services. */
    @Produces
    public ServiceCard applying() {
        String k = "myRounds.card.";
        return new ServiceCard("my-promotions", 46, Audience.MY, "myRounds.title", k + "summary", List.of(k + "step1", k + "step2", k + "step3"),
                List.of(k + "condition1", k + "condition2"), List.of(), k + "time", "ready.card.fee", "ready.card.channel",
                List.of(k + "question1", k + "question2"), "/my/promotions");
    }

    /** The own readiness, among the services. */
    @Produces
    public ServiceCard service() {
        String k = "ready.card.";
        return new ServiceCard("my-promotion", 45, Audience.MY, "ready.title", k + "summary", List.of(k + "step1", k + "step2"), List.of(k + "condition1"),
                List.of(), k + "time", k + "fee", k + "channel", List.of(k + "question1", k + "question2", k + "question3"), MINE);
    }

    /** Somebody's readiness, from their page at HR's desk. */
    @Produces
    public PersonDoor door() {
        return new Door(20, "ready.door", "/agency/promotion", "ladder");
    }
}
