/**
 * The life of any request that a person sends to an agency: draft, evidence, number, clocks, inbox, decisions in steps, notices.
 *
 * <p>Offers {@link masar.requests.Requests} (one's own), {@link masar.requests.Desk} (the agency's), {@link masar.requests.Notices}
 * (what people are told), {@link masar.requests.NoticeWishes} (how). A module that owns a kind of request declares it with {@link masar.requests.RequestKind}; nothing here
 * knows any kind. States and moves are the one table {@link masar.requests.Moves}. Needs identity (who may decide) and journal
 * (trail, mails, daily run).
 */
package masar.requests;
