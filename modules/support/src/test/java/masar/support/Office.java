package masar.support;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import masar.journal.DailyTask;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.requests.Desk;
import masar.requests.DraftView;
import masar.requests.Disputed;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.Move;
import masar.requests.RequestView;
import masar.requests.Requests;
import masar.testing.House;

/** An agency with one who disputes, a specialist and two who decide. */
final class Office {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static int serial;
    final House house;
    final String agency;
    final String hind = Writers.person();
    final String specialist = Writers.person();
    final String accused = Writers.person();
    final String authority = Writers.person();
    final String officer;

    Office(House house) {
        this.house = house;
        agency = "TSG-" + ++serial;
        house.clock().moveTo(TODAY);
        Writers.agency(house, agency);
        List.of(hind, specialist, accused, authority).forEach(id -> Writers.put(house, id, agency));
        Writers.grant(house, specialist, Power.HR_SPECIALIST, agency);
        Writers.grant(house, accused, Power.COMPETENT_AUTHORITY, agency);
        Writers.grant(house, authority, Power.COMPETENT_AUTHORITY, agency);
        officer = Writers.officer(house);
    }

    /** What of this module's Hind may dispute. */
    Disputed disputed(String code) {
        return house.as(hind, () -> house.bean(Grievances.class).disputable()).stream().filter(d -> d.code().equals(code)).findFirst().orElseThrow();
    }

    /** Sends what was brought, as Hind; its number. */
    String send(Brought brought, String wanted, String told) {
        return send(brought, wanted, told, new byte[0]);
    }

    /** The same with a PDF that proves it; none where it is empty. */
    String send(Brought brought, String wanted, String told, byte[] proof) {
        return house.as(hind, () -> {
            Requests requests = house.bean(Requests.class);
            Grievances grievances = house.bean(Grievances.class);
            DraftView draft = requests.draft(grievances.kindFor(brought));
            requests.saveItems(draft.id(), List.of(grievances.change(brought, wanted)));
            requests.saveReason(draft.id(), brought.cause().name(), told);
            requests.acceptTerms(draft.id(), GrievanceKinds.TERMS);
            if (proof.length > 0) {
                requests.attach(draft.id(), grievances.change(brought, wanted).field(), "proof.pdf", new ByteArrayInputStream(proof));
            }
            return requests.send(draft.id(), UUID.randomUUID().toString());
        });
    }

    /** The specialist verifies it. */
    void verified(String number) {
        decided(specialist, number, Move.VERIFY, ItemDecision.ACCEPTED, "");
    }

    /** Somebody decides it. */
    void decided(String who, String number, Move move, ItemDecision verdict, String words) {
        house.as(who, () -> {
            Desk desk = house.bean(Desk.class);
            RequestView seen = desk.open(number);
            return desk.decide(number, seen.version(), seen.items().stream().map(i -> new ItemVerdict(i.field(), verdict, words.isEmpty() ? "x" : words)).toList(), move, words);
        });
    }

    /** The house comes to this day. */
    void day(LocalDate day) {
        house.clock().moveTo(day);
        house.as(Actor.system("daily-run"), () -> house.beans(DailyTask.class).stream().filter(t -> t.name().equals("requests.due")).forEach(t -> t.run(day)));
    }

    /** The state and reply of a request of hers. */
    Map.Entry<GrievanceState, GrievanceReply> stands(String number) {
        Grievance g = house.as(hind, () -> house.bean(Grievances.class).one(number));
        return Map.entry(g.state(), g.reply());
    }
}
