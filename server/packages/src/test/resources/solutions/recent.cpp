class RecentBooks {
    size_t room;
    list<pair<int, string>> order;
    unordered_map<int, list<pair<int, string>>::iterator> places;

public:
    RecentBooks(int room) : room(room) {}

    void put(int book, string title) {
        cout << "put " << book << endl;
        if (places.count(book)) order.erase(places[book]);
        order.push_front({book, title});
        places[book] = order.begin();
        if (order.size() > room) {
            places.erase(order.back().first);
            order.pop_back();
        }
    }

    optional<string> get(int book) {
        if (!places.count(book)) return nullopt;
        order.splice(order.begin(), order, places[book]);
        return order.front().second;
    }

    int size() { return order.size(); }
};
