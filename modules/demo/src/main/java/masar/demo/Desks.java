package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.logging.Logger;
import masar.identity.Accounts;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;

/**
 * What lies on the desks of the two agencies: people of the crowd ask for corrections on the days before today, colleagues of the named
 * officers decide about some. Each act is done on its day, by the person, through the contracts that the pages use. Who has asked
 * for anything before is left alone, so that a second start does nothing.
 */
@ApplicationScoped
@OpenToAll("called by the demo's start alone")
class Desks {
    /** How many days before today the oldest of it happened. */
    static final int DAYS = 26;
    private static final int MOST = 60;
    private static final long SEED = 0x4445534BL;
    private static final Logger LOG = Logger.getLogger(Desks.class.getName());
    @Inject Played played;
    @Inject DeskActs acts;
    @Inject Accounts accounts;
    @Inject CivilClock clock;

    /**
     * One agency's desk.
     *
     * @param specialists national ids of those who verify, the named one first
     * @param director    who rejects
     * @param deputy      who approves: someone of the crowd, so that the named director still registers at first sign-in
     * @param mobile      where the deputy's codes go
     * @param applicants  national ids
     */
    record Desk(List<String> specialists, String director, String deputy, String mobile, List<String> applicants) {
    }

    /** What happens on a day, so many days before today; alone where it waits for a code. */
    private record Act(int ago, Runnable what, boolean alone) {
        Act(int ago, Runnable what) {
            this(ago, what, false);
        }
    }

    /** How many of a crowd of this size have a request at each desk. */
    static int applicants(int crowd) {
        return crowd < 100 ? 0 : Math.min(MOST, crowd / 60);
    }

    /** Lets it all happen, day by day; the clock must be put back by the caller. */
    public void make(List<Desk> desks, LocalDate today) {
        Random random = new Random(SEED);
        Papers papers = new Papers(random);
        Map<String, String> numbers = new HashMap<>();
        List<Act> all = new ArrayList<>();
        for (Desk desk : desks) {
            List<String> waiting = desk.applicants().stream().filter(id -> !played.as(id, acts::asked)).toList();
            for (int i = 0; i < waiting.size(); i++) {
                all.addAll(story(i, waiting.get(i), desk, numbers, new Random(random.nextLong()), papers));
            }
        }
        for (int ago = DAYS; ago >= 0; ago--) {
            int day = ago;
            clock.moveTo(today.minusDays(day));
            // What a day brings is written at once, so that the start does not wait for the disk after each line.
            acts.together(all.stream().filter(act -> act.ago == day && !act.alone).map(Act::what).toList());
            all.stream().filter(act -> act.ago == day && act.alone).forEach(act -> act.what.run());
        }
        LOG.info(() -> "demo: " + numbers.size() + " requests on the desks");
    }

    private List<Act> story(int i, String who, Desk desk, Map<String, String> numbers, Random random, Papers papers) {
        List<Act> acts = new ArrayList<>();
        String officer = desk.specialists().get(i % desk.specialists().size());
        int plan = i % 20;
        int sent = switch (plan) {
            case 0, 1, 2, 3 -> random.nextInt(10);
            case 4, 10 -> 15 + random.nextInt(3);
            case 5, 6 -> 11 + random.nextInt(3);
            case 7, 8, 9, 11 -> 3 + random.nextInt(8);
            case 12, 13 -> 5 + random.nextInt(4);
            case 14, 15, 16 -> 10 + random.nextInt(8);
            default -> 9 + random.nextInt(12);
        };
        acts.add(new Act(sent, () -> played.as(who, () -> this.acts.send(random, papers)).ifPresent(number -> numbers.put(who, number))));
        List<Act> later = switch (plan) {
            case 5, 6, 7, 8 -> List.of(new Act(sent - 1, () -> played.as(officer, () -> this.acts.take(numbers.get(who)))));
            case 9, 10, 11 -> List.of(verified(sent - 2, officer, who, numbers, i));
            case 12, 13 -> List.of(returned(sent - 2, officer, who, numbers));
            case 14, 15, 16 -> List.of(verified(sent - 3, officer, who, numbers, i), new Act(plan == 14 ? 1 : 6, () -> approve(desk, numbers.get(who)), true));
            case 17 -> List.of(verified(sent - 2, officer, who, numbers, i), new Act(sent - 4, () -> played.as(desk.director(), () -> this.acts.reject(numbers.get(who)))));
            case 18 -> List.of(new Act(sent - 1, () -> played.as(who, () -> this.acts.withdraw(numbers.get(who)))));
            case 19 -> List.of(returned(sent - 2, officer, who, numbers), new Act(sent - 6, () -> played.as(who, () -> this.acts.resubmit(numbers.get(who)))));
            default -> List.of();
        };
        later.forEach(act -> acts.add(new Act(act.ago, () -> {
            if (numbers.containsKey(who)) {
                act.what.run();
            }
        }, act.alone)));
        return acts;
    }

    private Act verified(int ago, String officer, String who, Map<String, String> numbers, int i) {
        return new Act(ago, () -> played.as(officer, () -> acts.verify(numbers.get(who), i % 3 == 0)));
    }

    private Act returned(int ago, String officer, String who, Map<String, String> numbers) {
        return new Act(ago, () -> played.as(officer, () -> acts.giveBack(numbers.get(who))));
    }

    private final Set<String> proven = new HashSet<>();

    // A director's approval needs a fresh code; one code is enough for what is approved on a day.
    private void approve(Desk desk, String number) {
        accounts.register(desk.deputy(), "deputy@example.sa", desk.mobile(), "ar");
        String today = desk.deputy() + clock.today();
        if (proven.contains(today) || played.as(desk.deputy(), () -> acts.prove(desk.mobile()))) {
            proven.add(today);
            played.as(desk.deputy(), () -> acts.approve(number));
        }
    }
}
