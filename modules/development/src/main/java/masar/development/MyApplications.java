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
        return new Newest<>(NominationRow.class, query).mine("nationalId", caller.nationalId()).unnumbered().where("r.bySelf = true")
                .in("state", Stream.of(NominationState.values()).filter(s -> query.wants(s.standing())).toList())
                .rowsOfDaysWith(book.em, "r.askedOn", ", s, p", " join SessionRow s on s.id = r.sessionId join ProgrammeRow p on p.id = s.programmeId").stream()
                .map(all -> line((NominationRow) all[0], Session.of((SessionRow) all[1], (ProgrammeRow) all[2], book.clock.today()))).toList();
    }

    private AlsoRow line(NominationRow n, Session session) {
        return new AlsoRow(n.id, "", session.title(Wishes.now().language()), "/my/training/session?id=" + session.id(), texts.get(n.state.textKey(), new Object[0]), n.state.look(),
                Newest.begins(n.askedOn), clock(n, session));
    }

    // The agency may decide until the session begins.
    private Optional<RequestClock> clock(NominationRow n, Session session) {
        if (n.state != NominationState.REQUESTED) {
            return Optional.empty();
        }
        int total = (int) ChronoUnit.DAYS.between(n.askedOn, session.first());
        return Optional.of(new RequestClock(session.first(), total, (int) ChronoUnit.DAYS.between(book.clock.today(), session.first()), NEAR, true));
    }
}
