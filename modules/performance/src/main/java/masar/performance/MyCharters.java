package masar.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import masar.identity.Caller;
import masar.kernel.CivilClock;
import masar.kernel.Power;
import masar.kernel.Requires;
import masar.kernel.Slice;
import masar.requests.NamedPerson;
import masar.requests.Notices;

/** One's own charters: reading, signing, asking for a change, receiving the copy of the rating. Another's is not found. */
@ApplicationScoped
@Transactional
public class MyCharters {
    static final int LONGEST = 1000;
    @Inject CharterBook book;
    @Inject CharterReach reach;
    @Inject CharterReader reader;
    @Inject CharterLife life;
    @Inject Notices notices;
    @Inject Caller caller;
    @Inject CivilClock clock;

    /** All of them, latest year first: one a year. */
    @Requires(Power.SELF)
    public List<CharterLine> mine() {
        return reader.lines(Slice.all(book.of(caller.nationalId()))).rows();
    }

    /** The one of a year, if it was begun. */
    @Requires(Power.SELF)
    public Optional<CharterView> of(int year) {
        return book.of(caller.nationalId(), year).map(c -> shown(reader.view(c)));
    }

    /** One of them. */
    @Requires(Power.SELF)
    public CharterView byId(long id) {
        Optional<CharterRow> row = book.find(id);
        return shown(reader.view(row.filter(reach::mine).orElseThrow(() -> reach.foreign(id, row))));
    }

    // What the manager still writes is theirs, and a rating is told when it is approved.
    private static CharterView shown(CharterView view) {
        boolean rated = view.state().isApproved();
        List<CharterVersion> versions = view.versions().stream().filter(v -> v.rules().isPresent()).toList();
        return new CharterView(view.id(), view.version(), view.number(), view.who(), view.employeeId(), view.agency(), view.unit(), view.year(), view.supervisory(),
                view.state(), versions.stream().mapToInt(CharterVersion::number).max().orElse(0), view.inForce(), versions, view.reviewedAt(), view.review(), rated ? view.ratings().stream().limit(1).toList() : List.of(), view.copyOn(),
                view.receivedOn(), view.grievance(), view.history().stream().filter(h -> rated || h.move() != CharterMove.RATE && h.move() != CharterMove.SEND_BACK).toList(),
                view.open());
    }

    /** Signs what is before the caller: this version, as it was seen. */
    @Requires(Power.SELF)
    public CharterView agree(long id, long seen) {
        CharterRow c = locked(id);
        if (!life.done(c, seen, CharterMove.AGREE)) {
            book.version(c).agreed(caller.nationalId(), book.now());
            life.move(c, CharterMove.AGREE, Optional.empty(), "");
            tell(c, "charters.notice.agreed");
        }
        return shown(reader.view(c));
    }

    /** Gives it back with what should be otherwise. */
    @Requires(Power.SELF)
    public CharterView askChange(long id, long seen, String why) {
        String words = CharterLife.text(why, "why", LONGEST, true);
        CharterRow c = locked(id);
        if (!life.done(c, seen, CharterMove.ASK_CHANGE)) {
            life.next(c, words);
            life.move(c, CharterMove.ASK_CHANGE, Optional.empty(), words);
            tell(c, "charters.notice.change");
        }
        return shown(reader.view(c));
    }

    /** Says that the copy of the rating was received: from then on the days for a grievance run. */
    @Requires(Power.SELF)
    public CharterView receive(long id, long seen) {
        CharterRow c = locked(id);
        if (!life.done(c, seen, CharterMove.RECEIVE)) {
            c.receivedOn = clock.today();
            life.move(c, CharterMove.RECEIVE, Optional.empty(), "");
        }
        return shown(reader.view(c));
    }

    private void tell(CharterRow c, String key) {
        reach.tell(c).forEach(m -> notices.tell(m, key, "/agency/charter?id=" + c.id, key + ":" + c.id + ":" + c.working,
                new NamedPerson(c.nationalId, reader.lines(Slice.all(List.of(c))).rows().get(0).nameAr()), Integer.toString(c.year)));
    }

    private CharterRow locked(long id) {
        Optional<CharterRow> row = book.locked(id);
        return row.filter(reach::mine).orElseThrow(() -> reach.foreign(id, row));
    }

}
