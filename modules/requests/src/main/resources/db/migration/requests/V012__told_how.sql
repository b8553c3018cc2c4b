-- How people want to be told: what they switched off or on, and the devices that get messages. Keys of devices are the browsers' own.
CREATE TABLE requests.notice_choice (
  national_id VARCHAR(10) NOT NULL,
  topic VARCHAR(40) NOT NULL,
  by_mail BOOLEAN NOT NULL,
  by_push BOOLEAN NOT NULL,
  CONSTRAINT notice_choice_pk PRIMARY KEY (national_id, topic)
);
CREATE SEQUENCE requests.push_device_seq AS BIGINT START WITH 50 INCREMENT BY 50;
CREATE TABLE requests.push_device (
  id BIGINT NOT NULL PRIMARY KEY,
  national_id VARCHAR(10) NOT NULL,
  endpoint VARCHAR(1000) NOT NULL,
  endpoint_hash VARCHAR(64) NOT NULL,
  browser_key VARCHAR(100) NOT NULL,
  browser_secret VARCHAR(40) NOT NULL,
  name VARCHAR(80) NOT NULL,
  since_at TIMESTAMP NOT NULL,
  told_at TIMESTAMP,
  CONSTRAINT push_device_once UNIQUE (endpoint_hash)
);
CREATE INDEX push_device_of ON requests.push_device (national_id, id);
