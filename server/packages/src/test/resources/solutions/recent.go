package main

import "fmt"

type RecentBooks struct {
	room   int
	books  []int
	titles map[int]string
}

func Constructor(room int) RecentBooks {
	return RecentBooks{room, nil, map[int]string{}}
}

func (this *RecentBooks) drop(book int) {
	for i, other := range this.books {
		if other == book {
			this.books = append(this.books[:i:i], this.books[i+1:]...)
			return
		}
	}
}

func (this *RecentBooks) put(book int, title string) {
	fmt.Println("put", book)
	this.drop(book)
	this.books = append(this.books, book)
	this.titles[book] = title
	if len(this.books) > this.room {
		delete(this.titles, this.books[0])
		this.books = this.books[1:]
	}
}

func (this *RecentBooks) get(book int) *string {
	title, there := this.titles[book]
	if !there {
		return nil
	}
	this.drop(book)
	this.books = append(this.books, book)
	return &title
}

func (this *RecentBooks) size() int {
	return len(this.books)
}
