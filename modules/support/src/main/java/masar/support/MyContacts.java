package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.requests.AlsoAsked;
import masar.requests.AlsoQuery;
import masar.requests.AlsoRow;
import masar.requests.Newest;
import masar.ui.Texts;

/** One's own messages, in «طلباتي». */
@ApplicationScoped
@Transactional
@OpenToAll("reads the caller's own alone")
class MyContacts implements AlsoAsked {
    @Inject ContactBook book;
    @Inject Caller caller;
    @Inject Texts texts;

    @Override
    public String code() {
        return "contact";
    }

    @Override
    public List<AlsoRow> mine(AlsoQuery query) {
        return new Newest<>(ContactRow.class, query).mine("nationalId", caller.nationalId()).number("number")
                .in("state", Stream.of(ContactState.values()).filter(s -> query.wants(s.standing())).toList()).rows(book.em, "r.sentAt").stream().map(this::line).toList();
    }

    private AlsoRow line(ContactRow row) {
        return new AlsoRow(row.id, row.grouped(), texts.get(row.kind.key(), new Object[0]) + ": " + texts.get(row.subject.key(), new Object[0]),
                "/my/contact?number=" + row.grouped(), texts.get(row.state.key(), new Object[0]), row.state.look(), Utc.instant(row.sentAt));
    }
}
