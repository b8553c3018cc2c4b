package masar.promotions;

/** Whether a post can be had. */
public enum PostStatus {
    /** شاغرة: nobody holds it, and no round offers it. */
    VACANT,
    /** مطروحة: a round that was announced offers it, or somebody was named for it. */
    OFFERED,
    /** مشغولة: somebody holds it. */
    FILLED
}
