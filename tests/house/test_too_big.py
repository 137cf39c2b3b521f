"""What happens to a request that is far too big? It is refused before it is read, with a kind page."""


def test_a_request_of_a_gigabyte_is_refused_before_it_is_read(client, db):
    answer = client.post("/sign-in/as/", "", content_type="text/plain", headers={"content-length": str(2**30)})
    assert answer.status_code == 413
    assert "We cannot take such a big file." in answer.content.decode()


def test_a_length_that_is_no_number_is_refused(client, db):
    answer = client.post("/sign-in/as/", "", content_type="text/plain", headers={"content-length": "-7"})
    assert answer.status_code == 413
