package masar.requests;

/**
 * How somebody is told of a topic beside the list inside the house.
 *
 * @param topic  code of the topic
 * @param must   whether its mails may not be switched off
 * @param byMail by mail, where the address is known and verified
 * @param byPush on the devices that take messages
 */
public record NoticeWish(String topic, boolean must, boolean byMail, boolean byPush) {
}
