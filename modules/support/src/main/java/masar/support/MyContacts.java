package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masar.kernel.OpenToAll;
import masar.kernel.Slice;
import masar.requests.AlsoAsked;
import masar.requests.AlsoRow;
import masar.ui.Texts;

/** One's own messages, in «طلباتي». */
@ApplicationScoped
@OpenToAll("lends what Contacts guards")
class MyContacts implements AlsoAsked {
    @Inject Contacts contacts;
    @Inject Texts texts;

    @Override
    public String code() {
        return "contact";
    }

    @Override
    public Slice<AlsoRow> mine(String cursor, int size) {
        return contacts.mine(cursor, size).map(c -> new AlsoRow(c.number(), texts.get(c.kind().key(), new Object[0]) + ": " + texts.get(c.subject().key(), new Object[0]),
                "/my/contact?number=" + c.number(), texts.get(c.state().key(), new Object[0]), c.state().look(), c.sent()));
    }
}
