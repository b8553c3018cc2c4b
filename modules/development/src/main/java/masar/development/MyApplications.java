package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.requests.AlsoAsked;
import masar.requests.AlsoQuery;
import masar.requests.AlsoRow;
import masar.requests.Newest;
import masar.requests.RequestClock;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Sessions of training that one applied for, in «طلباتي»; for which one was named by the agency are none of one's requests. */
@ApplicationScoped
@Transactional
@OpenToAll("reads the caller's own alone")
class MyApplications implements AlsoAsked {
    private static final int NEAR = 3;
    @Inject TrainingBook book;
    @Inject Caller caller;
    @Inject Texts texts;

    @Override
    public String code() {
        return "training-application";
    }

    @Override
    public List<AlsoRow> mine(AlsoQuery query) {
        return book.told(new Newest<>(NominationRow.class, query).mine("nationalId", caller.nationalId()).unnumbered().where("r.bySelf = true")
                .in("state", Stream.of(NominationState.values()).filter(s -> query.wants(s.standing())).toList()).rowsOfDays(book.em, "r.askedOn")).stream().map(this::line).toList();
    }

    private AlsoRow line(Nomination n) {
        return new AlsoRow(n.id(), "", n.session().title(Wishes.now().language()), "/my/training/session?id=" + n.session().id(), texts.get(n.state().textKey(), new Object[0]),
                n.state().look(), Newest.begins(n.askedOn()), clock(n));
    }

    // The agency may decide until the session begins.
    private Optional<RequestClock> clock(Nomination n) {
        if (n.state() != NominationState.REQUESTED) {
            return Optional.empty();
        }
        int total = (int) ChronoUnit.DAYS.between(n.askedOn(), n.session().first());
        return Optional.of(new RequestClock(n.session().first(), total, (int) ChronoUnit.DAYS.between(book.clock.today(), n.session().first()), NEAR, true));
    }
}
